import { mountLexical } from '../editors/lexical';
import { find, isModEnter, mountMessages, publish, showScene } from '../scene';
import { defineElements } from './elements';

defineElements();
const scene = showScene();
mountMessages(find('[data-message]'));

function onModEnter(place: HTMLElement, send: () => void): void {
  place.addEventListener(
    'keydown',
    (event) => {
      if (!isModEnter(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
    },
    { capture: true },
  );
}

if (scene === '/comments') {
  for (const composer of document.querySelectorAll<HTMLElement>('shreddit-composer')) {
    const box = mountLexical(find('[data-rte]', composer), () => {});
    const send = () => {
      if (box.text() === '') return;
      publish(box.text());
      box.clear();
    };
    find('button', composer).addEventListener('click', send);
    onModEnter(composer, send);
  }
}

if (scene === '/markdown') {
  const composer = find('shreddit-composer');
  const field = document.createElement('textarea');
  composer.shadowRoot?.append(field);
  find('button', composer).addEventListener('click', () => {
    if (field.value === '') return;
    publish(field.value);
    field.value = '';
  });
}

if (scene === '/submit') {
  const title = find('faceplate-textarea-input').shadowRoot?.querySelector('textarea');
  if (title) title.value = 'Title';
  const box = mountLexical(find('[data-rte]'), () => {});
  const send = () => {
    if (!title?.value || box.text() === '') return;
    publish(title.value, box.text());
    title.value = '';
    box.clear();
  };
  // Reddit's own listener is on the element, not on the button in its shadow root.
  find('#submit-post-button').addEventListener('click', send);
  onModEnter(find('form'), send);
}
document.body.dataset.ready = '';
