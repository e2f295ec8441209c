import type { Composer } from './profile';
import { readEditor } from './read';
import { selectedSpan, selectSpan } from './selection';

/**
 * Remembers where the person was writing, before our own interface takes the focus.
 * @returns gives focus and selection back, at the same offsets even if the editor rebuilt its nodes.
 */
export function saveCaret({ editor }: Composer): () => void {
  const caret = selectedSpan(editor, readEditor(editor));
  return () => {
    if (!editor.isConnected) return;
    editor.focus({ preventScroll: true });
    if (caret) selectSpan(editor, readEditor(editor), caret);
  };
}
