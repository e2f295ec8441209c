import Quill from 'quill';
import quillStyles from 'quill/dist/quill.core.css?inline';
import { adoptStyles } from './adopt-styles';
import { dress, HOST_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';

/**
 * Milliseconds within which keys join to one undo step. Quill's own second joins a whole typed test
 * draft and the suggestion taken after it; no person reads a card that fast.
 */
const UNDO_GROUP_MS = 100;

/** A composer like LinkedIn's: Quill without a theme, whose delta is the model. */
export const mountQuill: MountEditor = (box, onText) => {
  adoptStyles(box, quillStyles);
  const quill = new Quill(box, { modules: { history: { delay: UNDO_GROUP_MS } } });
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
