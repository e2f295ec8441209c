import type { ContextProfile, SiteProfile } from '@/composer';

const BOX = '[contenteditable="true"][role="textbox"]';

/** No test ids, obfuscated classes, every label in the reader's language: what is left is structure. */
const NEVER = [
  '[data-pagelet*="Chat"]',
  '[data-pagelet^="MW"]',
  '[role="search"]',
  '[role="log"]',
  '[role="grid"]',
];

const context: ContextProfile = {
  post: [
    '[data-pagelet^="FeedUnit"]',
    '[aria-posinset]',
    '[role="article"]:has([data-ad-rendering-role="story_message"])',
    '[role="dialog"]',
  ],
  text: [
    '[data-ad-rendering-role="story_message"]',
    '[data-ad-comet-preview="message"]',
    '[data-ad-preview="message"]',
  ],
  author: ['[data-ad-rendering-role="profile_name"]', 'h2', 'h3'],
};

export const facebook: SiteProfile = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*'],
  neverAt: ['/messages'],
  evidence: [
    {
      date: '2026-11-24',
      source:
        'public code, several authors: comment form and its submit box, ' +
        'data-ad-rendering-role of text and author, addresses of attached pictures',
    },
    {
      date: '2026-06-05',
      source: 'leaperone/MultiPost-Extension: dialog, Lexical editor, last text-only button',
    },
    {
      date: '2026-02-27',
      source: 'DOM_SELECTORS.md, live: Enter sends a comment, Next before Post',
    },
  ],
  composers: [
    {
      kind: 'comment',
      editors: [`form[role="presentation"] ${BOX}`],
      scope: ['form[role="presentation"]'],
      publish: ['#focused-state-composer-submit [role="button"]'],
      keys: ['enter', 'mod+enter'],
      never: NEVER,
      context,
    },
    {
      kind: 'post',
      editors: [
        `[role="dialog"] ${BOX}[data-lexical-editor="true"]`,
        `[role="dialog"] form[method="POST"] ${BOX}`,
      ],
      scope: ['[role="dialog"]'],
      publish: ['[role="button"]:not([aria-haspopup], [aria-expanded], :has(svg, img, i, input))'],
      publishIsLast: true,
      inSteps: true,
      keys: ['mod+enter'],
      never: [...NEVER, '[role="article"]', 'form[role="presentation"]'],
      // On its way up a picture is shown from the disk, then from the site.
      attachments: [':is(img, video)[src^="blob:"]', 'img[src*="scontent"]'],
    },
  ],
  gaps: [
    'The publish button of a post is told by its shape and place, since its words are translated.',
    'On a Page the first of two steps, Next, is held; the second is asked about if the text changed.',
    'Poll options and image descriptions are not read: no source names them.',
    'The scheduled time is not read: Pages and groups can choose one in a later step, and no source ' +
      'names what shows it then.',
    'A reply to a comment has the post as its context, not the comment.',
    'The posting account is not known.',
    'What keeps Messenger windows out is untested on the real site.',
  ],
};
