import { find, mountMessages, publish } from '../scene';

mountMessages(find('[data-message]'));

const form = find('[data-form]');
const field = form.querySelector('textarea');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!field?.value) return;
  publish(field.value);
  field.value = '';
});
document.body.dataset.ready = '';
