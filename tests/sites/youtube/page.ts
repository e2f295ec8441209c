import { find, isModEnter, mountMessages, publish, showScene } from '../scene';

showScene();
mountMessages(find('[data-message]'));

const inside = document.querySelector<HTMLTemplateElement>('template[data-commentbox]');

/** The box is filled when it is first opened, as YouTube does, and the element is used again. */
function fill(box: HTMLElement): void {
  if (!inside || box.childElementCount > 0) return;
  box.append(inside.content.cloneNode(true));
  const editor = find('#contenteditable-root', box);
  const button = find('#submit-button button:not(.spare)', box);
  const look = () => button.toggleAttribute('disabled', editor.textContent === '');
  const send = () => {
    if (!editor.textContent) return;
    publish(editor.textContent);
    editor.replaceChildren();
    look();
  };
  editor.addEventListener('input', look);
  button.addEventListener('click', send);
  box.addEventListener('keydown', (event) => {
    if (isModEnter(event)) send();
  });
  look();
}

find('[data-open]').addEventListener('click', () => {
  fill(find('[data-box="comment"]'));
  find('[data-box="comment"] #contenteditable-root').focus();
});
fill(find('[data-box="reply"]'));
document.body.dataset.ready = '';
