import type { Box } from '../editors/box';
import { mountQuill } from '../editors/quill';
import { mountTiptap } from '../editors/tiptap';
import styles from '../page.css?url';
import { find, isModEnter, mountMessages, publish, showScene } from '../scene';

const scene = showScene();
mountMessages(find('.msg-form__contenteditable'));

function wire(box: Box, button: HTMLElement, keys: HTMLElement): void {
  const send = () => {
    if (box.text() === '') return;
    publish(box.text());
    box.clear();
  };
  button.addEventListener('click', send);
  keys.addEventListener(
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

function contentOf(template: string): DocumentFragment {
  const source = document.querySelector<HTMLTemplateElement>(`template[${template}]`);
  return source ? document.importNode(source.content, true) : new DocumentFragment();
}

/** The older share box lives in an open shadow root, where the page's own queries do not reach. */
function openClassic(): void {
  const host = find('#interop-outlet');
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren(contentOf('data-classic'));
  root.querySelector('link')?.setAttribute('href', styles);
  const place = find('[data-post]', root);
  const box = mountQuill(place, () => {});
  wire(box, find('.share-actions__primary-action', root), place);
  box.focus();
}

function openSdui(): void {
  document.body.append(contentOf('data-sdui'));
  const dialog = document.querySelector('dialog');
  if (!dialog) throw new Error('the dialog did not open');
  dialog.showModal();
  const attributes = { role: 'textbox', componentkey: 'ShareBox_textEditor' };
  const box = mountTiptap(find('[data-post]', dialog), attributes, () => {});
  wire(box, find('[data-publish]', dialog), dialog);
  box.focus();
}

const place = find('[data-comment]');
wire(
  mountQuill(place, () => {}),
  find('.comments-comment-box__submit-button--cr'),
  place,
);
find('[data-open]').addEventListener('click', scene === '/sdui' ? openSdui : openClassic);
document.body.dataset.ready = '';
