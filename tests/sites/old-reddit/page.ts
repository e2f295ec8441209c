import { find, isModEnter, mountMessages, publish, showScene } from '../scene';

showScene();
mountMessages(find('[data-message]'));

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]')) {
  const fields = [...form.querySelectorAll('textarea')];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const written = fields.map(({ value }) => value).filter((value) => value !== '');
    if (written.length === 0) return;
    publish(...written);
    for (const field of fields) field.value = '';
  });
  // As the add-on does that many use there.
  form.addEventListener('keydown', (event) => {
    if (isModEnter(event)) form.requestSubmit();
  });
}
document.body.dataset.ready = '';
