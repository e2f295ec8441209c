import { find, isModEnter, mountMessages, publish, showScene } from '../scene';

const scene = showScene();
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
    const answers = [...box.querySelectorAll('textarea')].map(({ value }) => value);
    publish(editor.textContent, ...answers.filter((answer) => answer !== ''));
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

/** Live chat is a page of its own, in a frame beside the stream or in a window. */
function mountChat(): void {
  const input = find('[data-chat]');
  const send = () => {
    if (!input.textContent) return;
    publish(input.textContent);
    input.replaceChildren();
  };
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    send();
  });
  find('#send-button button').addEventListener('click', send);
}

if (scene === '/watch') {
  find('[data-open]').addEventListener('click', () => {
    fill(find('[data-box="comment"]'));
    find('[data-box="comment"] #contenteditable-root').focus();
  });
  fill(find('[data-box="reply"]'));
}
if (scene.startsWith('/@essex/')) fill(find('[data-box="post"]'));
if (scene === '/@essex/quiz') {
  const quiz = document.querySelector<HTMLTemplateElement>('template[data-quiz]');
  if (quiz) find('#contenteditable-root').after(quiz.content.cloneNode(true));
}
if (scene === '/live_chat') mountChat();
document.body.dataset.ready = '';
