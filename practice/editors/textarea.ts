import { dress, TEXTAREA_ATTRIBUTES } from './dress-box';
import type { Editor, MountEditor } from './editor';

/** A composer like Mastodon's: a textarea whose `value` is the model. */
export const mountTextarea: MountEditor = (box, onText) => {
  const field = dress(document.createElement('textarea'), TEXTAREA_ATTRIBUTES);
  field.rows = 4;
  box.append(field);
  return textareaEditor(field, onText);
};

/** A textarea as an editor, without a library. */
export function textareaEditor(field: HTMLTextAreaElement, onText: (text: string) => void): Editor {
  field.addEventListener('input', () => onText(field.value));
  const replaceText = (text: string): void => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  return {
    text: () => field.value,
    replaceText,
    clear: () => replaceText(''),
    focus: () => field.focus(),
    dispose: () => field.remove(),
  };
}
