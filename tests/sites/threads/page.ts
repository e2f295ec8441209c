import type { Box } from '../editors/box';
import { mountLexical } from '../editors/lexical';
import { find, isModEnter, mountMessages, publish, showScene } from '../scene';

showScene();
mountMessages(find('[data-message]'));

const boxes: Box[] = [];

function addPart(): HTMLElement {
  const part = document.createElement('div');
  find('[data-parts]').append(part);
  const box = mountLexical(part, () => {});
  part.dataset.lexicalEditor = 'true';
  boxes.push(box);
  return part;
}

function send(): void {
  const texts = boxes.map((box) => box.text()).filter((text) => text !== '');
  if (texts.length === 0) return;
  publish(...texts);
  for (const box of boxes) box.clear();
}

find('[data-post]').addEventListener('click', send);
find('[data-add]').addEventListener('click', () => addPart().focus());
find('[role="dialog"]').addEventListener(
  'keydown',
  (event) => {
    if (!isModEnter(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send();
  },
  { capture: true },
);
addPart();
document.body.dataset.ready = '';
