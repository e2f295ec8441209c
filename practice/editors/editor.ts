/** One editing box on the page, whatever it is made of. */
export interface Editor {
  /** The editor's own model as plain text, one `\n` between lines: exactly this is published. */
  text(): string;
  /** Replaces the whole draft, as if it had been typed, and leaves the caret at its end. */
  replaceText(text: string): void;
  /** Empties the box for the next post and forgets its undo. */
  clear(): void;
  focus(): void;
  dispose(): void;
}

/**
 * Fills `box`, which stands in the document or in an open shadow root of it.
 * @param onText hears every change of the model.
 */
export type MountEditor = (box: HTMLElement, onText: (text: string) => void) => Editor;
