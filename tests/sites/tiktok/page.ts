import { mountDraft } from '../editors/draft';
import { find, mountMessages, publish, showScene } from '../scene';

const scene = showScene();
mountMessages(find('[data-message]'));

const place = find('[data-draft]');
const box = await mountDraft(place, 'draft', { text: () => {}, blur: () => {} });
const editor = find('.public-DraftEditor-content', place);
const send = () => {
  if (box.text() === '') return;
  publish(box.text());
  box.clear();
};

if (scene.startsWith('/tiktokstudio/')) {
  document.querySelector('[data-later]')?.addEventListener('change', () => {
    const picker = document.querySelector<HTMLTemplateElement>('[data-picker]');
    if (picker) find('[data-e2e="schedule_container"]').append(picker.content.cloneNode(true));
  });
  editor.setAttribute('role', 'combobox');
  find('[data-e2e="post_video_button"]').addEventListener('click', () => {
    if (box.text() === '' || document.querySelector('[data-sure]')) return;
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    const sure = document.createElement('button');
    sure.dataset.sure = '';
    sure.textContent = 'Post now';
    sure.addEventListener('click', () => {
      dialog.remove();
      send();
    });
    dialog.append('Continue to post?', sure);
    document.body.append(dialog);
  });
} else {
  find('[data-e2e="comment-post"]').addEventListener('click', send);
  place.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
    },
    { capture: true },
  );
}

document.body.dataset.ready = '';
