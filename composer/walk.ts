import { isElement } from './shadow-tree';

/** A point in the page's tree, as `Range.setStart` takes it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** A stretch of the text that was read, and where it stands in the tree. */
export interface Run {
  /** UTF-16 offset into the text. */
  readonly start: number;
  readonly length: number;
  readonly from: Point;
  readonly to: Point;
  /** True when each unit stands for one unit of `from.node`; otherwise the run cannot be divided. */
  readonly verbatim: boolean;
}

interface Walked {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Where the last line ends: the caret's place when there is no text at all. */
  readonly end: Point;
}

/** Draft.js, Slate and Lexical keep empty lines open with these; nobody typed them. */
const FILLERS = /[\u200B\uFEFF]/g;
const WITHOUT_FILLERS = /[^\u200B\uFEFF]+/g;
const ONLY_SPACE = /^[ \t\n\r\f]*$/;
const CONTROLS = 'button, input, select, textarea, svg, video, audio, iframe, object';
const NOT_WRITTEN = `[aria-hidden="true"], [data-slate-placeholder], ${CONTROLS}`;
const MENTION = '[data-type="mention"], [data-type="hashtag"], .mention, .hashtag';

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function before(node: Node): Point {
  let offset = 0;
  for (let at = node.previousSibling; at; at = at.previousSibling) offset++;
  return { node: node.parentNode ?? node, offset };
}

function after(node: Node): Point {
  const { node: parent, offset } = before(node);
  return { node: parent, offset: offset + 1 };
}

/** A locked box that still is part of the post's words: a mention, a hashtag, an emoji image. */
function isWrittenWidget(widget: HTMLElement): boolean {
  const shown = (widget.textContent ?? '').replace(FILLERS, '').trim();
  if (shown === '') return widget.querySelector('img[alt]') !== null;
  return /^[@#]\S/.test(shown) || widget.matches(MENTION);
}

function isSkipped(element: HTMLElement, inline: boolean): boolean {
  if (element.matches(NOT_WRITTEN)) return true;
  if (element.getAttribute('contenteditable') !== 'false') return false;
  return !inline || !isWrittenWidget(element);
}

/**
 * Reads an editing host in one walk: text nodes verbatim (NBSP as a space), `<br>` and block edges
 * as one line break, `<img alt>` as its alt text. The line break an editor keeps at the end of a
 * block so that the block has height is not part of the text.
 */
export function walk(editor: HTMLElement): Walked {
  const runs: Run[] = [];
  let text = '';
  let end: Point = { node: editor, offset: 0 };
  let edge: Point | undefined;
  // Only what follows tells whether a <br> breaks a line or just fills one.
  let breakInWaiting: Node | undefined;
  let hasLine = false;
  let lineIsEmpty = true;

  const add = (piece: string, from: Point, to: Point, verbatim: boolean) => {
    if (piece === '') return;
    runs.push({ start: text.length, length: piece.length, from, to, verbatim });
    text += piece;
  };

  const openLine = () => {
    if (breakInWaiting) add('\n', before(breakInWaiting), after(breakInWaiting), false);
    else if (edge && hasLine) add('\n', end, edge, false);
    breakInWaiting = undefined;
    edge = undefined;
    hasLine = true;
    lineIsEmpty = false;
  };

  const crossEdge = (at: Point) => {
    edge = at;
    breakInWaiting = undefined;
    lineIsEmpty = true;
  };

  const readText = (node: Text, collapses: boolean) => {
    // Indentation between blocks is not drawn, so nobody wrote it.
    if (node.data === '' || (collapses && lineIsEmpty && ONLY_SPACE.test(node.data))) return;
    openLine();
    for (const { 0: piece, index } of node.data.matchAll(WITHOUT_FILLERS)) {
      const shown = piece.replaceAll('\u00A0', ' ');
      const from = { node, offset: index };
      const to = { node, offset: index + piece.length };
      add(collapses ? shown.replace(/[\n\r\t]/g, ' ') : shown, from, to, true);
    }
    end = { node, offset: node.length };
  };

  const readElement = (element: HTMLElement) => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    if (element.localName === 'br') {
      openLine();
      end = before(element);
      breakInWaiting = element;
      lineIsEmpty = true;
      return;
    }
    const inline = /^(?:inline|contents|ruby)/.test(style.display);
    if (!inline) crossEdge({ node: element, offset: 0 });
    if (element.localName === 'img' && !element.matches(NOT_WRITTEN)) {
      openLine();
      const alt = (element.getAttribute('alt') ?? '').replace(/\s/g, ' ');
      add(alt, before(element), after(element), false);
      end = after(element);
    } else if (!isSkipped(element, inline)) readChildren(element, style);
    if (!inline) crossEdge(after(element));
  };

  const readChildren = (parent: HTMLElement, style: CSSStyleDeclaration) => {
    const collapses = style.whiteSpaceCollapse === 'collapse';
    for (const child of parent.childNodes) {
      if (isText(child)) readText(child, collapses);
      else if (isElement(child)) readElement(child);
    }
  };

  readChildren(editor, getComputedStyle(editor));
  return { text, runs, end };
}
