import { dress, TEXTAREA_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';
import { textareaEditor } from './textarea';

/** A textarea as high as its text: it is folded and unfolded at every key, as `autosize` does. */
export const mountGrowingTextarea: MountEditor = (box, onText) => {
  const field = dress(document.createElement('textarea'), TEXTAREA_ATTRIBUTES);
  field.classList.add('growing');
  field.rows = 1;
  const grow = (): void => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  field.addEventListener('input', grow);
  box.append(field);
  return textareaEditor(field, onText);
};
