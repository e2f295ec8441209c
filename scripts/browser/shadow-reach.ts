/** A function whose source is sent to the page; it gets a closed shadow root and must name nothing outside itself. */
export type RootFunction = (root: ShadowRoot, argument: string) => string;

/**
 * The way into closed shadow roots. A page and its scripts have none; the browser's own protocol
 * does, so the extension is tested exactly as it ships.
 */
export interface ShadowReach {
  /** Calls `fn` once for each of the extension's shadow roots, in document order. */
  callOnRoots(fn: RootFunction, argument: string): Promise<readonly string[]>;
}
