/** A span of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonSuffix(a: string, b: string, limit: number): number {
  let length = 0;
  while (
    length < limit &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  ) {
    length++;
  }
  return length;
}

/**
 * Carries marks over an edit until the next check. What differs between the two texts is taken as
 * one edit; marks before it stay, marks behind it move, marks it touches are dropped. Every mark
 * that is kept covers the same characters as before.
 */
export function remapMarks<M extends Span>(
  before: string,
  after: string,
  marks: readonly M[],
): readonly M[] {
  if (before === after) return marks;
  const prefix = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, Math.min(before.length, after.length) - prefix);
  const editEnd = before.length - suffix;
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= prefix) return [mark];
    if (mark.start < editEnd) return [];
    return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
  });
}
