import type { Level } from '@/rules';
import { followTheme } from './follow-theme';
import { createHighlighter, LEVELS, type Line, type LineStyles } from './highlight';
import { mirrorTextarea } from './mirror';
import type { Composer } from './profile';
import { type Reading, readEditor } from './read';
import { isTextarea, rootOf } from './shadow-tree';
import type { Span } from './span';
import type { Surface } from './surface';
import { isDark } from './tone';

/** A stretch of the draft to underline. UTF-16 offsets; `id` is the caller's own. */
export interface Mark extends Span {
  readonly id: string;
  readonly level: Level;
}

export interface Underline {
  /**
   * Underlines exactly these marks in the text the composer holds now. False when some cannot be
   * shown in the right place: the list of findings has to do then.
   */
  draw(marks: readonly Mark[]): boolean;
  /** The id of the most serious mark at a point of the viewport, in CSS pixels. */
  at(x: number, y: number): string | undefined;
  /** The box of a drawn mark in the viewport, in CSS pixels. */
  boxOf(id: string): DOMRect | undefined;
}

function hostSurface(editor: HTMLElement): Surface {
  let reading: Reading | undefined;
  return {
    root: rootOf(editor),
    refresh() {
      reading = readEditor(editor);
      return editor.isConnected;
    },
    rangeOf: (start, end) => reading?.rangeOf(start, end),
    shows: () => true,
  };
}

function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) return true;
  }
  return false;
}

/** Draws lines under parts of a composer's text until `signal` aborts, without touching the editor. */
export function underline(composer: Composer, styles: LineStyles, signal: AbortSignal): Underline {
  const { editor } = composer;
  // A field of one line has no mirror: no range is found in it, and the list of findings has to do.
  const surface = isTextarea(editor) ? mirrorTextarea(editor, signal) : hostSurface(editor);
  const highlighter = createHighlighter(surface.root, styles, signal);
  let drawn: readonly (Line & { readonly id: string })[] = [];
  const paint = () => highlighter?.paint(drawn, isDark(editor));
  followTheme(editor.ownerDocument, paint, signal);

  return {
    draw(marks) {
      const trusted = surface.refresh() && highlighter !== undefined;
      drawn = marks.flatMap(({ id, level, start, end }) => {
        const range = surface.rangeOf(start, end);
        return range ? [{ id, level, range }] : [];
      });
      paint();
      return trusted && drawn.length === marks.length;
    },
    at(x, y) {
      if (!surface.shows(x, y)) return undefined;
      const hit = highlighter?.at(x, y);
      const seen = hit
        ? drawn.filter(({ range }) => range === hit)
        : drawn.filter(({ range }) => covers(range, x, y));
      const worst = seen.toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
      return worst[0]?.id;
    },
    boxOf(id) {
      return drawn.find((line) => line.id === id)?.range.getBoundingClientRect();
    },
  };
}
