import type { Box } from '../editors/box';
import { mountTiptap } from '../editors/tiptap';
import { find, isModEnter, keepOnly, mountMessages, mountSave, publish } from '../scene';

mountMessages(find('[data-message]'));
keepOnly(document);
mountSave();

const widgets: { readonly box: Box; readonly fields: readonly HTMLInputElement[] }[] = [];
const template = document.querySelector<HTMLTemplateElement>('[data-widget]');

function send(): void {
  const texts = widgets.flatMap(({ box, fields: [warning, ...options] }) => [
    warning?.value ?? '',
    box.text(),
    ...options.map(({ value }) => value),
  ]);
  const written = texts.filter((text) => text !== '');
  if (written.length === 0) return;
  publish(...written);
  for (const { box, fields } of widgets) {
    box.clear();
    for (const field of fields) field.value = '';
  }
}

/** The time is chosen in a dialog, which goes when it has been chosen; then an icon is another one. */
function mountPicker(widget: HTMLElement): void {
  const choose = widget.querySelector('[data-choose]');
  const picker = widget.querySelector<HTMLElement>('[data-picker]');
  if (!choose || !picker) return;
  picker.remove();
  choose.addEventListener('click', () => {
    picker.hidden = false;
    choose.after(picker);
  });
  find('[data-apply]', picker).addEventListener('click', () => {
    picker.remove();
    find('[class^="i-ri:calendar"]', widget).className = 'i-ri:calendar-check-fill';
  });
}

/** The parts of a thread are a widget each; the button moves to the last. */
function addWidget(): Box {
  if (!template) throw new Error('this page has no widget');
  for (const button of document.querySelectorAll('.publish-button')) button.remove();
  find('[data-widgets]').append(template.content.cloneNode(true));
  const widget = find('[aria-roledescription]:last-child');
  keepOnly(widget);
  const button = find('.publish-button', widget);
  const attributes = { class: 'content-editor' };
  const box = mountTiptap(find('[data-place]', widget), attributes, () =>
    button.setAttribute('aria-disabled', String(widgets.every((part) => part.box.text() === ''))),
  );
  mountPicker(widget);
  widgets.push({ box, fields: [...widget.querySelectorAll('input')] });
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') send();
  });
  widget.addEventListener(
    'keydown',
    (event) => {
      if (!isModEnter(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
    },
    { capture: true },
  );
  return box;
}

addWidget();
find('[data-add]').addEventListener('click', () => addWidget().focus());
document.body.dataset.ready = '';
