import type { Box } from '../editors/box';
import { mountDraft } from '../editors/draft';
import { find, isModEnter, mountMessages, mountSave, publish, showScene } from '../scene';

const scene = showScene();

function copyOf(template: string): HTMLElement {
  const copy = document.createElement('div');
  const source = document.querySelector<HTMLTemplateElement>(`template[${template}]`);
  if (source) copy.append(source.content.cloneNode(true));
  return copy;
}

interface Part {
  readonly box: Box;
  /** What a press of Post sends: X takes over what an editor holds when it is left. */
  committed: string;
}

/** One composer of X: the parts of a thread, a toolbar beside them, one button for all. */
async function mountComposer(place: HTMLElement, button: string): Promise<Box> {
  const composer = copyOf('data-composer');
  place.append(composer);
  const post = find('[data-publish]', composer);
  post.dataset.testid = button;
  const parts: Part[] = [];

  const look = () => {
    const empty = parts.every(({ box }) => box.text() === '');
    post.setAttribute('aria-disabled', String(empty));
  };
  const addPart = async () => {
    const place = document.createElement('div');
    find('.row', composer).append(place);
    const box = await mountDraft(place, 'tweetTextarea_0', {
      text: () => look(),
      blur: () => commit(),
    });
    parts.push({ box, committed: '' });
    look();
    return box;
  };
  const commit = () => {
    for (const part of parts) part.committed = part.box.text();
  };
  const send = () => {
    if (post.getAttribute('aria-disabled') === 'true') return;
    const options = [...composer.querySelectorAll('input')].map(({ value }) => value);
    const texts = [...parts.map(({ committed }) => committed), ...options];
    publish(...texts.filter((text) => text !== ''));
    for (const part of parts) {
      part.box.clear();
      part.committed = '';
    }
    look();
  };

  post.addEventListener('click', send);
  composer.addEventListener('keydown', (event) => {
    if (!isModEnter(event)) return;
    event.preventDefault();
    commit();
    send();
  });
  find('[data-testid="addButton"]', composer).addEventListener(
    'click',
    () => void addPart().then((box) => box.focus()),
  );
  return addPart();
}

function openDialog(): HTMLElement {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  find('#layers').append(dialog);
  return dialog;
}

mountMessages(find('[data-testid="dm-composer-textarea"]'));
const column = find('[data-column]');
if (scene.includes('/status/')) {
  column.append(copyOf('data-tweet'));
  const inline = document.createElement('div');
  inline.dataset.testid = 'inline_reply_offscreen';
  column.append(inline);
  await mountComposer(inline, 'tweetButtonInline');
} else await mountComposer(column, 'tweetButtonInline');

if (scene.startsWith('/compose/')) {
  const dialog = openDialog();
  if (scene === '/compose/reply') dialog.append(copyOf('data-tweet'));
  const first = await mountComposer(dialog, 'tweetButton');
  first.focus();
  if (scene === '/compose/quote') {
    find('[data-testid="attachments"]', dialog).append(copyOf('data-quoted'));
  }
  if (scene === '/compose/media') {
    find('[data-testid="attachments"]', dialog).append(
      new Image(),
      document.createElement('video'),
      copyOf('data-quoted'),
    );
  }
  if (scene === '/compose/alt') {
    const media = openDialog();
    const description = document.createElement('textarea');
    description.dataset.testid = 'altTextInput';
    description.dataset.description = '';
    const save = document.createElement('button');
    save.dataset.testid = 'applyButton';
    save.dataset.save = '';
    save.textContent = 'Save';
    media.append(save, description);
    mountSave(media);
  }
  if (scene === '/compose/poll') {
    for (const name of ['Choice1', 'Choice2']) {
      const option = document.createElement('input');
      option.name = name;
      find('[data-testid="attachments"]', dialog).append(option);
    }
  }
  if (scene === '/compose/scheduled') {
    const indicator = find('[data-testid="scheduledTweetIndicator"]', dialog);
    indicator.hidden = false;
    indicator.textContent = 'Will send on Sat, 27 Nov 2094 at 9:00 AM';
  }
}
document.body.dataset.ready = '';
