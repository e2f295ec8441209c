import { dress, HOST_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';

/**
 * Mounts a box of the browser's own, without a library: the model is kept from input events, so a
 * silent change is not published.
 */
export const mountEditable =
  (editable: 'true' | 'plaintext-only', read: (host: HTMLElement) => string): MountEditor =>
  (box, onText) => {
    const host = dress(document.createElement('div'), HOST_ATTRIBUTES);
    host.contentEditable = editable;
    box.append(host);
    let model = '';
    host.addEventListener('input', () => {
      model = read(host);
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
