import type { ComposerProfile, SiteProfile } from '@/composer';

const WIDGET = '[aria-roledescription="publish-widget"]';
const EDITOR = '.ProseMirror.content-editor[contenteditable="true"]';

const widget: Omit<ComposerProfile, 'kind' | 'editors'> = {
  fields: [`${WIDGET} input[type="text"]`],
  // Only the last widget of a thread has the button, so what holds them all is the closest box
  // outside any widget that has it.
  scope: [`:not(${WIDGET}, ${WIDGET} *):has(button.publish-button)`],
  publish: ['button.publish-button'],
  keys: ['mod+enter'],
  together: 'thread',
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
        'elk-zone/elk, PublishWidget.vue, read but not driven: content warning, edit, ' +
        'aria-disabled on the button, widgets of a thread side by side',
    },
    {
      date: '2026-11',
      source: 'elk-zone/elk at ae4ebf3, built and driven: widget, editor, threads, Mod-Enter',
    },
  ],
  composers: [
    { ...widget, kind: 'edit', editors: [`${WIDGET}:has(#state-editing) ${EDITOR}`] },
    { ...widget, kind: 'post', editors: [`${WIDGET} ${EDITOR}`] },
  ],
  gaps: [
    'The post that is answered and the account are not read.',
    'Image descriptions are not read.',
    'A post to the people it mentions only is read as every post.',
  ],
};
