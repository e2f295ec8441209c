import { mountLexical } from '../editors/lexical';
import { find, mountMessages, publish, showScene } from '../scene';

showScene();
mountMessages(find('[data-message]'));

const form = find('[data-comment]');
form.addEventListener('submit', (event) => event.preventDefault());

/** Instagram puts a new field in the place of the one that got the focus. */
function mountField(): void {
  const old = find('textarea', form);
  const field = document.createElement('textarea');
  const send = () => {
    if (field.value === '') return;
    publish(field.value);
    field.value = '';
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  });
  find('[data-send]', form).addEventListener('click', send);
  old.replaceWith(field);
  field.focus();
}
find('textarea', form).addEventListener('focus', mountField, { once: true });

if (document.querySelector('[data-create]')) {
  const caption = mountLexical(find('[data-caption]'), () => {});
  find('[data-caption]').dataset.lexicalEditor = 'true';
  find('[data-share]').addEventListener('click', () => {
    if (caption.text() === '') return;
    publish(caption.text());
    caption.clear();
  });
}
document.body.dataset.ready = '';
