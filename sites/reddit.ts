import type { SiteProfile } from '@/composer';

/** Some builds keep the editor inside the element's own shadow root, where only `inside` reaches it. */
const EDITORS = [
  'shreddit-composer div[role="textbox"][contenteditable="true"]',
  'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
];
/** Markdown mode has a plain textarea in the shadow root of the composer. */
const MARKDOWN = 'textarea';
const NEVER = ['rs-app', 'rs-message-composer', 'reddit-search-large', 'faceplate-search-input'];

const ACCOUNT = [
  'faceplate-tracker[noun="profile"] a[href^="/user/"]',
  '#user-drawer-content a[href^="/user/"]',
].map((at) => ({ at, attribute: 'href', prefix: 'u/' }));

/** Holds the title, the text and the button of a new post. */
const SUBMIT = ['form', 'main', 'body'].map((box) => `${box}:has(#submit-post-button)`);

export const reddit: SiteProfile = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*'],
  neverAt: ['/chat', '/message'],
  evidence: [
    {
      date: '2026-11-24',
      source:
        'public code, several authors: shreddit-comment and shreddit-post with their slots and ' +
        'author attribute, profile link',
    },
    {
      date: '2026-06-05',
      source: 'leaperone/MultiPost-Extension: title, text and button of a new post',
    },
    {
      date: '2026-08',
      source: 'Automattic/harper, editorUtils: shreddit-composer, Lexical, Markdown mode',
    },
  ],
  composers: [
    {
      kind: 'post',
      editors: [...EDITORS, 'textarea#innerTextArea'],
      inside: SUBMIT,
      scope: SUBMIT,
      publish: ['#submit-post-button', 'r-post-form-submit-button'],
      keys: ['mod+enter'],
      never: [...NEVER, 'comment-composer-host', 'shreddit-comment'],
      together: 'fields',
      account: ACCOUNT,
    },
    {
      kind: 'comment',
      editors: [...EDITORS, MARKDOWN],
      inside: ['shreddit-composer'],
      scope: ['shreddit-composer'],
      publish: ['button[slot="submit-button"][type="submit"]'],
      keys: ['mod+enter'],
      never: NEVER,
      context: {
        post: ['shreddit-comment', 'shreddit-post'],
        title: ['[slot="title"]'],
        text: ['[slot="comment"]', '[slot="text-body"]'],
        author: [
          { at: 'shreddit-comment', attribute: 'author', prefix: 'u/' },
          { at: 'shreddit-post', attribute: 'author', prefix: 'u/' },
        ],
      },
      account: ACCOUNT,
    },
  ],
  gaps: [
    'Attachments are not counted, and a time that a moderator chooses is not read: no source names ' +
      'them.',
    'The text of a new post in Markdown mode is not read.',
    'Reddit may refuse a press that is not the person’s own; then it says: press Post once more.',
  ],
};
