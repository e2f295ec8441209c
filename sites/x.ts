import type { ComposerProfile, ContextProfile, SiteProfile } from '@/composer';

/** The `contenteditable` half matters: labels and containers bear the same prefix. */
const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const OLDER = '.public-DraftEditor-content[role="textbox"][contenteditable="true"]';

const composer: Omit<ComposerProfile, 'kind' | 'editors'> = {
  fields: ['input[name^="Choice"]', 'input[data-testid^="pollOptionTextInput_"]'],
  // The dialog opens over the home composer, which stays in sight and can be written in.
  scope: [
    '[role="dialog"]',
    `div:has(${EDITOR}):has([data-testid="tweetButtonInline"])`,
    '[data-testid="primaryColumn"]',
  ],
  publish: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
  keys: ['mod+enter'],
  never: ['[data-testid^="dm-"]', '[data-testid^="dmComposer"]', '[data-testid="DMDrawer"]'],
  together: 'thread',
  account: [
    { at: '[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', prefix: '@' },
    '[data-testid="SideNav_AccountSwitcher_Button"]',
  ],
  publishAt: ['[data-testid="scheduledTweetIndicator"]'],
  // A quoted post stands in the same box, with its author's picture.
  attachments: ['[data-testid="attachments"] :is(img, video):not([role="link"] *)'],
};

const post: Omit<ContextProfile, 'post'> = {
  within: ['[role="dialog"]', '[data-testid="primaryColumn"]'],
  text: ['[data-testid="tweetText"]'],
  author: ['[data-testid="User-Name"]'],
};

export const x: SiteProfile = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*'],
  neverAt: ['/i/chat', '/messages'],
  evidence: [
    {
      date: '2026-11-24',
      source:
        'public code, several authors: inline_reply_offscreen, AppTabBar_Profile_Link, ' +
        'User-Name, scheduledTweetIndicator with its words and date, options of a poll by name, ' +
        'applyButton under a description, attachments with an image or film each',
    },
    {
      date: '2026-09-25',
      source: 'public code, live measurement: editors, thread parts, tweetButton, dialog, messages',
    },
    {
      date: '2026-08-18',
      source: 'public code, live measurement: every part of a thread is tweetTextarea_0',
    },
    {
      date: '2026-02-27',
      source: 'tang-vu/social-posting-skills, DOM_SELECTORS.md: both publish buttons, Ctrl+Enter',
    },
  ],
  composers: [
    {
      ...composer,
      kind: 'reply',
      editors: [
        `[role="dialog"]:has(article[data-testid="tweet"]) ${EDITOR}`,
        `[data-testid="inline_reply_offscreen"] ${EDITOR}`,
      ],
      context: { ...post, post: ['article[data-testid="tweet"]'] },
    },
    {
      ...composer,
      kind: 'quote',
      editors: [
        `[role="dialog"]:has([role="link"] [data-testid="tweetText"]) ${EDITOR}`,
        `div:has(> * [data-testid="attachments"] [data-testid="tweetText"]) ${EDITOR}`,
      ],
      context: { ...post, post: ['[role="link"]:has([data-testid="tweetText"])'] },
    },
    { ...composer, kind: 'post', editors: [EDITOR, OLDER] },
    {
      kind: 'alt',
      editors: ['textarea[data-testid="altTextInput"]'],
      scope: ['[role="dialog"]'],
      publish: ['[data-testid="applyButton"]'],
      keys: [],
    },
  ],
  gaps: [
    'The quoted post is told by its card’s role, which no source confirms.',
    'The edit of a post counts as a post: nothing is known that tells it apart.',
  ],
};
