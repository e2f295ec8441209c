import type { ComposerProfile, SiteProfile } from '@/composer';

const WIDGET = '[aria-roledescription="publish-widget"]';
const EDITOR = '.ProseMirror.content-editor[contenteditable="true"]';

const DESCRIPTION = '[aria-modal="true"]:has(#edit-attachment)';

const widget: Omit<ComposerProfile, 'kind' | 'editors'> = {
  // A content warning, and the options of a poll, which say no type.
  fields: [`${WIDGET} input[type="text"]`, `${WIDGET} input.option-input`],
  // Only the last widget of a thread has the button, so what holds them all is the closest box
  // outside any widget that has it.
  scope: [`:not(${WIDGET}, ${WIDGET} *):has(button.publish-button)`],
  publish: ['button.publish-button'],
  keys: ['mod+enter'],
  together: 'thread',
  publishAt: [`${WIDGET} input[type="datetime-local"]`],
  scheduled: [`${WIDGET} [class~="i-ri:calendar-check-fill"]`],
  // What takes an attachment away; no other `div` has that ground.
  attachments: [`${WIDGET} div[class~="bg-black/75"]`],
};

/** A client for Mastodon servers. */
export const elk: SiteProfile = {
  id: 'elk',
  name: 'Elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  evidence: [
    {
      date: '2026-11-24',
      source:
        'elk-zone/elk, PublishWidget.vue, PublishAttachment.vue, PublishSchedulePicker.vue and ' +
        'ModalDialog.vue, read but not driven: content warning, options of a poll, edit, ' +
        'description of a picture, attachments, time, aria-disabled on the button, widgets of a ' +
        'thread side by side',
    },
    {
      date: '2026-11',
      source: 'elk-zone/elk at ae4ebf3, built and driven: widget, editor, threads, Mod-Enter',
    },
  ],
  composers: [
    { ...widget, kind: 'edit', editors: [`${WIDGET}:has(#state-editing) ${EDITOR}`] },
    { ...widget, kind: 'post', editors: [`${WIDGET} ${EDITOR}`] },
    {
      kind: 'alt',
      editors: [`${DESCRIPTION} textarea`],
      scope: [DESCRIPTION],
      // Beside the text; the one that closes the dialog stands outside.
      publish: [`${DESCRIPTION} textarea ~ button`],
      keys: [],
    },
  ],
  gaps: [
    'The post that is answered or quoted and the account are not read.',
    'Once chosen the scheduled time stands nowhere in the page: what was in its field last counts. ' +
      'Of a draft that Elk brings back with its time, the time is not known.',
    'A post to the people it mentions only is read as every post.',
  ],
};
