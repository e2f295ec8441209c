import type { ComposerProfile, SiteProfile } from '@/composer';

const form: Pick<ComposerProfile, 'publish' | 'keys' | 'never' | 'account'> = {
  publish: ['.usertext-buttons button.save', 'button[type="submit"][name="submit"]'],
  keys: ['mod+enter'],
  never: ['#compose-message', '#search'],
  account: [{ at: '#header .user a[href*="/user/"]', attribute: 'href', prefix: 'u/' }],
};

/** Server-made pages with plain forms; a comment's form stands inside or after what it answers. */
export const oldReddit: SiteProfile = {
  id: 'reddit',
  name: 'Old Reddit',
  matches: ['https://old.reddit.com/*'],
  neverAt: ['/message', '/chat'],
  evidence: [
    {
      date: '2026-11-24',
      source:
        'public code, several authors: .usertext-edit textarea, .usertext-buttons button.save, ' +
        '.thing with .usertext-body and .author; form of a new post from reddit’s own open source',
    },
  ],
  composers: [
    {
      ...form,
      kind: 'post',
      editors: ['#newlink textarea[name="text"]', '#newlink textarea[name="title"]'],
      scope: ['#newlink'],
      together: 'fields',
    },
    {
      ...form,
      kind: 'edit',
      // Reddit puts the form of an edit in the place of the text; that of an answer comes below.
      editors: ['.entry > form.usertext .usertext-edit textarea'],
      scope: ['form.usertext'],
    },
    {
      ...form,
      kind: 'comment',
      editors: ['.usertext-edit textarea'],
      scope: ['form.usertext'],
      context: {
        post: ['.thing'],
        title: ['.entry a.title'],
        text: ['.entry .usertext-body .md'],
        author: ['.entry .author'],
      },
    },
  ],
  gaps: [
    'Ctrl+Enter works there only with an add-on that many use; it is held all the same.',
    'No time is read: its forms cannot schedule a post.',
  ],
};
