import type { ComposerProfile, SiteProfile } from '@/composer';

const BOX = '#compose-container';
const TEXT = 'textarea.compose-field';

const form: Omit<ComposerProfile, 'kind' | 'editors'> = {
  fields: [`${BOX} input[name="spoilerText"]`, `${BOX} .poll-choices input[type="text"]`],
  scope: [BOX],
  publish: [`${BOX} button[type="submit"]`],
  keys: ['mod+enter'],
  together: 'fields',
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
        'cheeaun/phanpy, compose.jsx and compose-poll.jsx, read but not driven: post replied to, ' +
        'edit, options of a poll',
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
      editors: [`${BOX}:has(.status-preview .reply-to) ${TEXT}`],
      context: {
        within: [BOX],
        post: ['.status-preview'],
        text: ['.content'],
        author: ['.name-text'],
      },
    },
    { ...form, kind: 'edit', editors: [`${BOX}:has(.status-preview) ${TEXT}`] },
    { ...form, kind: 'post', editors: [`${BOX} ${TEXT}`] },
  ],
  gaps: [
    'Image descriptions, a quoted post, the account and a scheduled time are not read.',
    'A post to the people it mentions only is read as every post.',
  ],
};
