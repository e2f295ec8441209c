/** A span of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
