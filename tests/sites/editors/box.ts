/** A mounted editor, as the page that uses it sees it. */
export interface Box {
  /** The text of the editor's own model, one `\n` between paragraphs. */
  text(): string;
  clear(): void;
  focus(): void;
}
