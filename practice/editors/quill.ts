import Quill from 'quill';
import styles from 'quill/dist/quill.core.css?inline';
import { mountQuillOf } from './mount-quill';

/** A composer like LinkedIn's. */
export const mountQuill = mountQuillOf(Quill, styles);
