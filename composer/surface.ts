/** What lines are drawn on: the editor itself, or a mirror that lies exactly over a textarea. */
export interface Surface {
  /** The tree whose style sheets reach the text. */
  readonly root: Document | ShadowRoot;
  /** Brings the surface in step with the editor. False when lines on it would be in the wrong place. */
  refresh(): boolean;
  /** Where `[start, end)` of the editor's text stands on this surface. UTF-16 offsets. */
  rangeOf(start: number, end: number): Range | undefined;
  /** False where the surface is scrolled or clipped away. Viewport coordinates, CSS pixels. */
  shows(x: number, y: number): boolean;
}
