import type { ComposerProfile, SiteProfile } from '@/composer';

const form: Omit<ComposerProfile, 'kind' | 'editors'> = {
  scope: ['.compose-form'],
  publish: ['.compose-form__submit button[type="submit"]'],
  keys: ['mod+enter'],
  account: '.navigation-bar .display-name__account',
};

export const mastodon: SiteProfile = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  evidence: [
    {
      date: '2026-08-08',
      source:
        'glitch-soc/mastodon, vanilla flavour, built and driven: form, publish button, Ctrl+Enter ' +
        'in the text and in the content warning',
    },
    {
      date: '2026-11-24',
      source:
        'mastodon/mastodon, features/compose/components/{reply_indicator,navigation_bar}.jsx, read ' +
        'but not driven: post replied to, own account',
    },
  ],
  composers: [
    // One form serves both; while it shows the post that is answered, it writes a reply.
    {
      ...form,
      kind: 'reply',
      editors: ['.compose-form:has(.reply-indicator) textarea.autosuggest-textarea__textarea'],
      context: {
        text: '.reply-indicator__content',
        author: '.reply-indicator .display-name__account',
      },
    },
    {
      ...form,
      kind: 'post',
      editors: ['.compose-form textarea.autosuggest-textarea__textarea'],
    },
  ],
};
