import type { ComposerProfile, SiteProfile } from '@/composer';

const BOX = '#compose-container';
const TEXT = 'textarea.compose-field';

/** The post's own text, and the description of each picture, which stands in the same form. */
function editorsIn(box: string): readonly string[] {
  return [`${box} ${TEXT}`, `${box} .media-attachment textarea`];
}

const form: Omit<ComposerProfile, 'kind' | 'editors'> = {
  fields: [`${BOX} input[name="spoilerText"]`, `${BOX} .poll-choices input[type="text"]`],
  scope: [BOX],
  publish: [`${BOX} button[type="submit"]`],
  keys: ['mod+enter'],
  together: 'fields',
  publishAt: ['input[name="scheduledAt"]'],
  attachments: [`${BOX} .media-attachment`],
};

/** A client for Mastodon servers. Its composer can also stand in a window of its own. */
export const phanpy: SiteProfile = {
  id: 'phanpy',
  name: 'Phanpy',
  matches: ['https://phanpy.social/*'],
  evidence: [
    {
      date: '2026-11-24',
      source:
        'cheeaun/phanpy, compose.jsx, compose-poll.jsx, media-attachment.jsx and ' +
        'ScheduledAtField.jsx, read but not driven: post replied to, edit, options of a poll, ' +
        'attachments with their descriptions, time',
    },
    {
      date: '2026-11',
      source: 'cheeaun/phanpy at 0340050, built and driven: form, content warning, Ctrl+Enter',
    },
  ],
  composers: [
    {
      ...form,
      kind: 'reply',
      editors: editorsIn(`${BOX}:has(.status-preview .reply-to)`),
      context: {
        within: [BOX],
        post: ['.status-preview'],
        text: ['.content'],
        author: ['.name-text'],
      },
    },
    { ...form, kind: 'edit', editors: editorsIn(`${BOX}:has(.status-preview)`) },
    { ...form, kind: 'post', editors: editorsIn(BOX) },
    {
      kind: 'alt',
      editors: ['#media-sheet textarea'],
      scope: ['#media-sheet'],
      // The form behind it holds the same text, and publishes it.
      publish: [],
      keys: [],
    },
  ],
  gaps: [
    'A quoted post and the account are not read: no source names what shows them.',
    'A post to the people it mentions only is read as every post.',
  ],
};
