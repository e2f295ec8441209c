import type { SiteProfile } from '@/composer';

const CAPTION = '[role="dialog"] [contenteditable="true"][data-lexical-editor="true"]';
const NEVER = ['[role="search"]', '[role="log"]', '[role="grid"]'];

/** As on Facebook, labels are in the reader's language: only the one button made of words publishes. */
const WORDS_ONLY =
  '[role="button"]:not([aria-haspopup], [aria-expanded], :has(svg, img, i, input))';

export const instagram: SiteProfile = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  neverAt: ['/direct'],
  evidence: [
    {
      date: '2026-06-05',
      source: 'leaperone/MultiPost-Extension: dialog, Lexical caption, Share after two times Next',
    },
    {
      date: '2026-05',
      source: 'jackwener/opencli: comment textarea in its form, replaced on focus; Enter, Post',
    },
  ],
  composers: [
    {
      kind: 'comment',
      editors: ['form textarea'],
      scope: ['form'],
      publish: [WORDS_ONLY, 'button[type="submit"]'],
      publishIsLast: true,
      keys: ['enter', 'mod+enter'],
      never: NEVER,
    },
    {
      kind: 'post',
      editors: [CAPTION],
      scope: ['[role="dialog"]'],
      publish: [WORDS_ONLY],
      publishIsLast: true,
      keys: ['mod+enter'],
      never: [...NEVER, '[role="article"]', 'form'],
      // The caption is the last of three steps; the first chooses the pictures.
      attachments: [CAPTION],
    },
  ],
  gaps: [
    'The publish button is told by its shape and place, since its words are translated.',
    'The image description in the last step, the post a comment answers and the account are not ' +
      'read: no source names them.',
    'However many pictures there are, one is counted.',
    'No source names a time that a post is scheduled for.',
    'While the address is that of messages nothing is read, a new post opened over them included.',
  ],
};
