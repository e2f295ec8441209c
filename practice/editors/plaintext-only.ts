import { dress, HOST_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';

/** `contenteditable="plaintext-only"`: one text node with line breaks in it, no markup at all. */
export const mountPlaintextOnly: MountEditor = (box, onText) => {
  const host = dress(document.createElement('div'), HOST_ATTRIBUTES);
  host.contentEditable = 'plaintext-only';
  box.append(host);
  let model = '';
  host.addEventListener('input', () => {
    // An empty box keeps one line break, so that the caret has a line to stand on.
    model = host.innerText.replace(/\n$/, '');
    onText(model);
  });
  const replaceText = (text: string): void => {
    host.focus();
    host.textContent = text;
    getSelection()?.selectAllChildren(host);
    getSelection()?.collapseToEnd();
    host.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  return {
    text: () => model,
    replaceText,
    clear: () => replaceText(''),
    focus: () => host.focus(),
    dispose: () => host.remove(),
  };
};
