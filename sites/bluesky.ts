import type { ComposerProfile, SiteProfile } from '@/composer';

const VIEW = '[data-testid="composePostView"]';
const EDITOR = '.ProseMirror[contenteditable="true"]';

/** The post replied to has no name of its own: a box that can be pressed, with a picture and two texts. */
const AVATAR = '[data-testid="userAvatarImage"]';

const composer: Omit<ComposerProfile, 'kind' | 'editors'> = {
  scope: [VIEW],
  publish: ['[data-testid="composerPublishBtn"]'],
  keys: ['mod+enter'],
  together: 'thread',
  account: [
    { at: 'nav a[href^="/profile/"]:not([href*="/feed/"])', attribute: 'href', prefix: '@' },
    {
      at: '[role="navigation"] a[href^="/profile/"]:not([href*="/feed/"])',
      attribute: 'href',
      prefix: '@',
    },
  ],
};

export const bluesky: SiteProfile = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  evidence: [
    {
      date: '2026-11-24',
      source:
        'bluesky-social/social-app, ComposerReplyTo.tsx, and public code for the profile link, ' +
        'read but not driven: post replied to, own account',
    },
    {
      date: '2026-08-07',
      source:
        'blacksky.community, built from bluesky-social/social-app and driven: composer, threads, ' +
        'publish button, Ctrl+Enter',
    },
  ],
  composers: [
    {
      ...composer,
      kind: 'reply',
      editors: [`${VIEW}:has(div[tabindex="0"] > * ${AVATAR}) ${EDITOR}`],
      context: {
        within: [VIEW],
        post: [`div[tabindex="0"]:has(> * ${AVATAR})`],
        text: [':scope > div:last-child > div:nth-child(2) [dir="auto"]'],
        author: [':scope > div:last-child > div:first-child [dir="auto"]'],
      },
    },
    { ...composer, kind: 'post', editors: [`${VIEW} ${EDITOR}`] },
  ],
  gaps: [
    'A quoted post is not read: no source names what shows it.',
    'No time is read: its composer cannot schedule a post.',
    'A post that waits for its video goes out later without a press: it is reviewed at the press.',
    'Image descriptions are not read: their dialog has no mark that other dialogs lack.',
  ],
};
