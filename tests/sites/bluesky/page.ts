import type { Box } from '../editors/box';
import { mountTiptap } from '../editors/tiptap';
import { find, isModEnter, mountMessages, publish, showScene } from '../scene';

showScene();
mountMessages(find('[data-message]'));

const view = find('[data-testid="composePostView"]');
const button = find('[data-testid="composerPublishBtn"]');
const boxes: Box[] = [];

const look = () =>
  button.toggleAttribute(
    'disabled',
    boxes.every((box) => box.text() === ''),
  );
const addPart = () => {
  const part = document.createElement('div');
  find('[data-parts]').append(part);
  const attributes = {
    class: 'ProseMirror-light',
    role: 'textbox',
    'aria-label': 'Rich-Text Editor',
  };
  const box = mountTiptap(part, attributes, look);
  boxes.push(box);
  look();
  return box;
};
const send = () => {
  const texts = boxes.map((box) => box.text()).filter((text) => text !== '');
  if (texts.length === 0) return;
  publish(...texts);
  for (const box of boxes) box.clear();
  look();
};

button.addEventListener('click', send);
view.addEventListener(
  'keydown',
  (event) => {
    if (!isModEnter(event) || event.code !== 'Enter') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send();
  },
  { capture: true },
);
find('[data-add]').addEventListener('click', () => addPart().focus());
addPart();
document.body.dataset.ready = '';
