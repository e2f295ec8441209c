import type Quill from 'quill';
import { adoptStyles } from './adopt-styles';
import { dress, HOST_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';

/**
 * Milliseconds within which keys join to one undo step. Quill's own second joins a whole typed test
 * draft and the suggestion taken after it; no person reads a card that fast.
 */
const UNDO_GROUP_MS = 100;

/** Mounts a Quill without a theme, whose delta is the model: either major, both have this face. */
export const mountQuillOf =
  (Editor: typeof Quill, styles: string): MountEditor =>
  (box, onText) => {
    adoptStyles(box, styles);
    const quill = new Editor(box, { modules: { history: { delay: UNDO_GROUP_MS } } });
    dress(quill.root, HOST_ATTRIBUTES);
    // Quill's text always ends with one line break of its own.
    const text = (): string => quill.getText().replace(/\n$/, '');
    quill.on('text-change', () => onText(text()));
    return {
      text,
      replaceText(draft) {
        quill.setText(draft, 'user');
        quill.setSelection(draft.length, 0, 'user');
      },
      clear() {
        quill.setText('', 'user');
        quill.history.clear();
      },
      focus: () => quill.focus(),
      dispose: () => box.replaceChildren(),
    };
  };
