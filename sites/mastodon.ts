import type { ComposerProfile, SiteProfile } from '@/composer';

const TEXT = 'textarea.autosuggest-textarea__textarea';

/** Two generations of the options' fields; one measured, one read. */
const POLL = [
  '.compose-form input[maxlength="100"]',
  '.compose-form .poll__option input[type="text"]',
];

const form: Omit<ComposerProfile, 'kind' | 'editors'> = {
  fields: ['#cw-spoiler-input', ...POLL],
  scope: ['.compose-form'],
  publish: ['.compose-form__submit button[type="submit"]', '.compose-form__publish button'],
  keys: ['mod+enter'],
  together: 'fields',
  // While one is dragged to another place its image is drawn over the others.
  attachments: ['.compose-form__upload:not(.overlay)'],
  account: ['.navigation-bar .display-name__account'],
};

/** One form serves all kinds; what it shows besides the text tells which it is at the moment. */
export const mastodon: SiteProfile = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  ownHosts: ['#mastodon[data-props]', '#initial-state'],
  evidence: [
    {
      date: '2026-11-24',
      source:
        'mastodon/mastodon, features/compose/components/{reply_indicator,edit_indicator,' +
        'navigation_bar,poll_form}.jsx and upload.tsx and features/alt_text_modal, read but not ' +
        'driven: post replied to, edit, own account, options of a poll, attachments, what saves a ' +
        'description',
    },
    {
      date: '2026-08-08',
      source:
        'glitch-soc/mastodon, vanilla flavour, built and driven: form, publish button, Ctrl+Enter ' +
        'in the text and in the content warning, poll options, description in a dialog',
    },
  ],
  composers: [
    { ...form, kind: 'edit', editors: [`.compose-form:has(.edit-indicator) ${TEXT}`] },
    {
      ...form,
      kind: 'reply',
      editors: [`.compose-form:has(.reply-indicator) ${TEXT}`],
      context: {
        post: ['.reply-indicator'],
        text: ['.reply-indicator__content'],
        author: ['.display-name__account', '.display-name'],
      },
    },
    {
      ...form,
      kind: 'quote',
      editors: [`.compose-form:has(.status__quote) ${TEXT}`],
      context: {
        within: ['.compose-form'],
        post: ['.status__quote'],
        text: ['.status__content'],
        author: ['.display-name__account', '.display-name'],
      },
    },
    { ...form, kind: 'post', editors: [`.compose-form ${TEXT}`] },
    {
      kind: 'alt',
      editors: ['.dialog-modal textarea'],
      scope: ['.dialog-modal'],
      publish: ['.dialog-modal__header button:not(.button-secondary)'],
      keys: ['mod+enter'],
    },
  ],
  gaps: [
    'A post to the people it mentions only is read as every post.',
    'The box of a quoted post was never seen in a running copy.',
    'No time is read: the own web client cannot schedule a post.',
  ],
};
