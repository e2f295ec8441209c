import type { ComposerProfile, SiteProfile } from '@/composer';

const VIEW = '[data-testid="composePostView"]';
const EDITOR = '.ProseMirror[contenteditable="true"]';

/** One on each picture and on a GIF; a film has none, and a GIF is shown as a film. */
const DESCRIBE = '[data-testid="altTextButton"]';

/** No dialog over the composer but those of descriptions has a text of several lines. */
const OVER = `[role="dialog"]:not(:has(${VIEW}))`;

/** The post replied to has no name of its own: a box that can be pressed, with a picture and two texts. */
const AVATAR = '[data-testid="userAvatarImage"]';

const composer: Omit<ComposerProfile, 'kind' | 'editors'> = {
  scope: [VIEW],
  publish: ['[data-testid="composerPublishBtn"]'],
  keys: ['mod+enter'],
  together: 'thread',
  attachments: [DESCRIBE, `${VIEW}:not(:has(${DESCRIBE})) video`],
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
        'bluesky-social/social-app, ComposerReplyTo.tsx, photos/Gallery.tsx, ' +
        'photos/ImageAltTextDialog.tsx, GifAltText.tsx, videos/SubtitleDialog.tsx, and public code ' +
        'for the profile link, read but not driven: post replied to, attachments, descriptions, ' +
        'own account',
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
    {
      kind: 'alt',
      editors: [`body:has(${VIEW}) ${OVER} textarea`],
      scope: [OVER],
      // Its words are translated; the other buttons bear a sign.
      publish: ['button:not(:has(svg, img))', '[role="button"]:not(:has(svg, img))'],
      publishIsLast: true,
      keys: [],
    },
  ],
  gaps: [
    'A quoted post is not read: no source names what shows it.',
    'No time is read: its composer cannot schedule a post.',
    'A post that waits for its video goes out later without a press: it is reviewed at the press.',
    'A description is told by its dialog, which alone of those over the composer has a text of ' +
      'several lines. Closing it keeps the text too, and is not asked about.',
  ],
};
