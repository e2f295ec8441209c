import { find, isModEnter, keepOnly, mountMessages, publish } from '../scene';

keepOnly(document);
mountMessages(find('[data-message]'));

const form = find('#compose-container form');
const fields = [
  ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[type="text"], textarea'),
];
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const written = fields.map(({ value }) => value).filter((value) => value !== '');
  if (written.length === 0) return;
  publish(...written);
  for (const field of fields) field.value = '';
});
// Phanpy sends itself a plain event of that name, which does not bubble.
form.addEventListener('keydown', (event) => {
  if (isModEnter(event)) form.dispatchEvent(new Event('submit', { cancelable: true }));
});

document.body.dataset.ready = '';
