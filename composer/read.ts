import { isTextField } from './shadow-tree';
import { type Point, type Run, walk } from './walk';

/** What an editor holds now, with the way back from text to page and from page to text. */
export interface Reading {
  readonly text: string;
  /**
   * The place of `[start, end)` in the page, widened to whole emoji images. Undefined outside the
   * text and for a textarea, whose text has no nodes.
   */
  rangeOf(start: number, end: number): Range | undefined;
  /** The UTF-16 offset of a point inside the editor. For a textarea `offset` is that already. */
  offsetOf(node: Node, offset: number): number;
}

function inside(run: Run, offset: number): Point {
  return { node: run.from.node, offset: run.from.offset + offset - run.start };
}

function readHost(editor: HTMLElement): Reading {
  const { text, runs, end: lastPoint } = walk(editor);

  const runFrom = (offset: number) =>
    runs.find((run) => run.start <= offset && offset < run.start + run.length);
  const runUpTo = (offset: number) =>
    runs.find((run) => run.start < offset && offset <= run.start + run.length);

  const startPoint = (offset: number): Point => {
    const run = runFrom(offset);
    if (!run) return endPoint(offset);
    return run.verbatim ? inside(run, offset) : run.from;
  };
  const endPoint = (offset: number): Point => {
    const run = runUpTo(offset);
    if (!run) return runs[0]?.from ?? lastPoint;
    return run.verbatim ? inside(run, offset) : run.to;
  };
  // On an empty line the caret belongs beside the <br>, where editors look for typed text.
  const caretPoint = (offset: number): Point => {
    const next = runFrom(offset);
    const run = [runUpTo(offset), next].find((candidate) => candidate?.verbatim);
    return run ? inside(run, offset) : (next?.from ?? lastPoint);
  };

  return {
    text,
    rangeOf(start, end) {
      if (start < 0 || end < start || end > text.length) return undefined;
      const from = start === end ? caretPoint(start) : startPoint(start);
      const to = start === end ? from : endPoint(end);
      const range = editor.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    offsetOf(node, offset) {
      const own = runs.filter((run) => run.verbatim && run.from.node === node);
      const last = own.findLast((run) => run.from.offset <= offset) ?? own[0];
      if (last) return last.start + Math.max(0, Math.min(offset - last.from.offset, last.length));
      const at = editor.ownerDocument.createRange();
      at.setStart(node, offset);
      const next = runs.find(
        ({ from, to }) =>
          at.comparePoint(to.node, to.offset) > 0 || at.comparePoint(from.node, from.offset) >= 0,
      );
      return next?.start ?? text.length;
    },
  };
}

/** Reads the editing element once; after any change of the editor, read again. */
export function readEditor(editor: HTMLElement): Reading {
  if (!isTextField(editor)) return readHost(editor);
  return { text: editor.value, rangeOf: () => undefined, offsetOf: (_node, offset) => offset };
}
