import Quill from 'quill-1';
import styles from 'quill-1/dist/quill.core.css?inline';
import { mountQuillOf } from './mount-quill';

/** Quill 1.3, which many sites have not left: it watches mutations, not input events. */
export const mountQuill1 = mountQuillOf(Quill, styles);
