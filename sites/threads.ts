import type { SiteProfile } from '@/composer';

export const threads: SiteProfile = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  neverAt: ['/messages'],
  evidence: [
    {
      date: '2026-06-05',
      source: 'leaperone/MultiPost-Extension: Lexical in a dialog, Ctrl+Enter publishes',
    },
    {
      date: '2026-02-27',
      source: 'DOM_SELECTORS.md, live: several editors in one dialog, one Post; same for replies',
    },
  ],
  composers: [
    {
      kind: 'post',
      editors: [
        '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
      ],
      scope: ['[role="dialog"]'],
      publish: ['[role="button"]:not([aria-haspopup], [aria-expanded], :has(svg, img, i, input))'],
      publishIsLast: true,
      keys: ['mod+enter'],
      never: ['[role="search"]', '[role="log"]', '[role="grid"]'],
      together: 'thread',
    },
  ],
  gaps: [
    'The publish button is told by its shape and place, since its words are translated.',
    'The post that is answered or quoted, the account, attachments, options of a poll and the time ' +
      'a post is scheduled for are not read: no source names them.',
    'A reply written below a post, outside a dialog, is not read.',
  ],
};
