import { mountEditable } from './mount-editable';

/**
 * `contenteditable="plaintext-only"`: one text node with line breaks in it, no markup at all. An
 * empty box keeps one line break, so that the caret has a line to stand on.
 */
export const mountPlaintextOnly = mountEditable('plaintext-only', (host) =>
  host.innerText.replace(/\n$/, ''),
);
