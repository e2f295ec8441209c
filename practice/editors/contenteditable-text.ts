const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE']);

/**
 * The text a site would publish from a plain contenteditable box: one `\n` per line break or block.
 * Written apart from the composer room on purpose, so that each can show the other to be wrong.
 * `innerText` is not used: it counts an empty line (`<div><br></div>`) twice.
 */
export function textOfEditable(root: HTMLElement): string {
  let text = '';
  let lineIsOpen = true;
  let lineIsEmpty = true;

  const append = (piece: string): void => {
    if (!lineIsOpen) text += '\n';
    lineIsEmpty = piece === '' && (lineIsEmpty || !lineIsOpen);
    lineIsOpen = true;
    text += piece;
  };
  const closeBlock = (): void => {
    if (!lineIsEmpty) lineIsOpen = false;
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      append(node.data);
    } else if (node instanceof HTMLBRElement) {
      append('');
      lineIsOpen = false;
    } else if (node instanceof HTMLElement) {
      const isBlock = BLOCKS.has(node.tagName);
      if (isBlock) closeBlock();
      node.childNodes.forEach(visit);
      if (isBlock) closeBlock();
    }
  };

  root.childNodes.forEach(visit);
  return text;
}
