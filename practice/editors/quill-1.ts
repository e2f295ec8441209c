import Quill from 'quill-1';
import quillStyles from 'quill-1/dist/quill.core.css?inline';
import { adoptStyles } from './adopt-styles';
import { dress, HOST_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';

/** Milliseconds within which keys join to one undo step, as in `quill.ts`. */
const UNDO_GROUP_MS = 100;

/** A composer on Quill 1.3, which many sites have not left: it watches mutations, not input events. */
export const mountQuill1: MountEditor = (box, onText) => {
  adoptStyles(box, quillStyles);
  const quill = new Quill(box, { modules: { history: { delay: UNDO_GROUP_MS } } });
  dress(quill.root, HOST_ATTRIBUTES);
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
