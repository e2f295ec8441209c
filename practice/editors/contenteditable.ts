import { textOfEditable } from './contenteditable-text';
import { mountEditable } from './mount-editable';

/** The browser's rich text, with a block for each line. */
export const mountContenteditable = mountEditable('true', textOfEditable);
