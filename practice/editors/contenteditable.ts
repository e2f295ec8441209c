import { textOfEditable } from './contenteditable-text';
import { dress, HOST_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';

/** A composer without a library: the model is kept from input events, so a silent change is not published. */
export const mountContenteditable: MountEditor = (box, onText) => {
  const host = dress(document.createElement('div'), HOST_ATTRIBUTES);
  host.contentEditable = 'true';
  box.append(host);
  let model = '';
  host.addEventListener('input', () => {
    model = textOfEditable(host);
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
