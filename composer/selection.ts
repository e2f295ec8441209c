import type { Reading } from './read';
import { isTextField, rootOf } from './shadow-tree';
import type { Span } from './span';

interface SelectedSpan extends Span {
  /** True when the moving end lies before the fixed one. */
  readonly backward: boolean;
}

/** What is selected in `editor`, as UTF-16 offsets of `reading`; undefined when it is elsewhere. */
export function selectedSpan(editor: HTMLElement, reading: Reading): SelectedSpan | undefined {
  if (isTextField(editor)) {
    const { selectionStart, selectionEnd, selectionDirection } = editor;
    // Both are null in fields that hold no free text only.
    const start = selectionStart ?? 0;
    return { start, end: selectionEnd ?? start, backward: selectionDirection === 'backward' };
  }
  const selection = editor.ownerDocument.getSelection();
  const root = rootOf(editor);
  // `getRangeAt` stops at the host of a shadow tree.
  const [range] = selection?.getComposedRanges({ shadowRoots: 'host' in root ? [root] : [] }) ?? [];
  if (!range || !editor.contains(range.startContainer) || !editor.contains(range.endContainer)) {
    return undefined;
  }
  return {
    start: reading.offsetOf(range.startContainer, range.startOffset),
    end: reading.offsetOf(range.endContainer, range.endOffset),
    backward: selection?.direction === 'backward',
  };
}

/** Selects `[start, end)` of a text just read, cut to its length. Does not move the focus. */
export function selectSpan(
  editor: HTMLElement,
  reading: Reading,
  { start, end, backward = false }: Span & { readonly backward?: boolean },
): void {
  const from = Math.min(start, reading.text.length);
  const to = Math.min(end, reading.text.length);
  if (isTextField(editor)) {
    editor.setSelectionRange(from, to, backward ? 'backward' : 'forward');
    return;
  }
  const range = reading.rangeOf(from, to);
  if (!range) return;
  const first = [range.startContainer, range.startOffset] as const;
  const last = [range.endContainer, range.endOffset] as const;
  const selection = editor.ownerDocument.getSelection();
  if (backward) selection?.setBaseAndExtent(...last, ...first);
  else selection?.setBaseAndExtent(...first, ...last);
}
