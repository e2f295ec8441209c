import type { Box } from '../editors/box';
import { mountTiptap } from '../editors/tiptap';
import { find, isModEnter, mountMessages, mountSave, publish, showScene } from '../scene';

const scene = showScene();
mountMessages(find('[data-message]'));
mountSave();

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
/** Bluesky asks before it leaves out an empty part, and waits for a video that is still going up. */
const submit = () => {
  if (scene === '/video') {
    const upload = find('[data-upload]');
    upload.dataset.upload = 'awaited';
    upload.addEventListener('change', send);
    return;
  }
  if (boxes.every((box) => box.text() !== '')) return send();
  const prompt = document.createElement('div');
  prompt.setAttribute('role', 'dialog');
  const anyway = document.createElement('button');
  anyway.dataset.anyway = '';
  anyway.textContent = 'Post anyway';
  anyway.addEventListener('click', () => {
    prompt.remove();
    send();
  });
  prompt.append('Skip empty posts?', anyway);
  document.body.append(prompt);
};

button.addEventListener('click', submit);
view.addEventListener(
  'keydown',
  (event) => {
    if (!isModEnter(event) || event.code !== 'Enter') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    submit();
  },
  { capture: true },
);
find('[data-add]').addEventListener('click', () => addPart().focus());
addPart();
document.body.dataset.ready = '';
