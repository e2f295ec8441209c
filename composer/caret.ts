import type { Composer } from './profile';
import { readEditor } from './read';
import { selectedSpan, selectSpan } from './selection';

export interface Caret {
  /**
   * Remembers where the person was writing, before our own interface takes the focus.
   * @returns gives focus and selection back, at the same offsets even if the editor rebuilt its nodes.
   */
  save(): () => void;
}

/**
 * Knows a composer's caret, also where the editor drops it with the focus: Draft.js removes the
 * selection when it is blurred by a press elsewhere on the page, e.g. on Post (measured with
 * 0.11.7, both engines). So it is read at `blur` on the window, before any handler of the page.
 */
export function followCaret({ editor }: Composer, signal: AbortSignal): Caret {
  const read = () => selectedSpan(editor, readEditor(editor));
  let last = read();
  window.addEventListener(
    'blur',
    (event) => {
      if (event.composedPath()[0] === editor) last = read();
    },
    { capture: true, signal },
  );

  return {
    save() {
      const caret = read() ?? last;
      return () => {
        if (!editor.isConnected) return;
        editor.focus({ preventScroll: true });
        if (caret) selectSpan(editor, readEditor(editor), caret);
      };
    },
  };
}
