/** An account handle as it is compared: sites do not tell `@ParksidePFCC` from `parksidepfcc`. */
export function foldHandle(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}
