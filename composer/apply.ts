import { nextFrame } from './frames';
import { type Edit, write } from './insertion';
import type { Composer } from './profile';
import { readEditor } from './read';
import { selectedSpan, selectSpan } from './selection';

export interface AppliedSuggestion extends Edit {
  /** What the person saw underlined. If the draft no longer says so at that place, nothing is done. */
  readonly expected: string;
}

/**
 * `stale`: the draft has changed, check it again. `refused`: the editor did not take it and holds
 * the old text. `unverified`: the editor changed, but not to what was wanted; the person must look.
 */
export type ApplyResult =
  | { readonly applied: true }
  | { readonly applied: false; readonly reason: 'stale' | 'refused' | 'unverified' };

/**
 * Milliseconds that rich editors get after a selection and after a change. Slate looks at the
 * selection every 100 ms only and would paste at the old one; CKEditor takes back what its model lacks.
 */
const EDITOR_PACE = 150;

async function settle(): Promise<void> {
  await nextFrame();
  await nextFrame();
  await new Promise((resolve) => {
    setTimeout(resolve, EDITOR_PACE);
  });
}

/**
 * Puts a suggestion the person chose into the editor by the editor's own input path, so that its
 * model and its undo know of it, and verifies the outcome. Tries once; there is no second attempt
 * after a visible change, which could insert twice. The editor leaves the
 * caret behind the new text.
 */
export async function applySuggestion(
  composer: Composer,
  { start, end, expected, replacement }: AppliedSuggestion,
  signal: AbortSignal,
): Promise<ApplyResult> {
  const { editor } = composer;
  const before = readEditor(editor);
  const isStale = before.text.slice(start, end) !== expected;
  if (signal.aborted || !editor.isConnected || isStale) return { applied: false, reason: 'stale' };
  const wanted = before.text.slice(0, start) + replacement + before.text.slice(end);

  editor.focus({ preventScroll: true });
  selectSpan(editor, before, { start, end });
  await settle();
  const now = readEditor(editor);
  if (signal.aborted || now.text !== before.text) return { applied: false, reason: 'stale' };
  const selected = selectedSpan(editor, now);
  if (selected?.start !== start || selected.end !== end) {
    return { applied: false, reason: 'refused' };
  }

  write(editor, replacement);
  await settle();
  const { text } = readEditor(editor);
  if (text === wanted) return { applied: true };
  return { applied: false, reason: text === before.text ? 'refused' : 'unverified' };
}
