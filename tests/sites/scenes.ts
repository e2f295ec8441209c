import { ELK } from './elk/scenes';
import { INSTAGRAM } from './instagram/scenes';
import { OLD_REDDIT } from './old-reddit/scenes';
import { PHANPY } from './phanpy/scenes';
import { THREADS } from './threads/scenes';
import { TIKTOK } from './tiktok/scenes';

/** Where a composer is on a look-alike, and how a person gets to it and publishes from it. */
export interface Scene {
  /** What it is, for the test's name. */
  readonly name: string;
  readonly url: string;
  /** Pressed first, where the composer is not open from the start; the page then gives it the focus. */
  readonly open?: string;
  /** Selectors; `>>>` leads into an open shadow root. */
  readonly editor: string;
  readonly publish: string;
  /** Pressed after that, where the site asks a question of its own before it publishes. */
  readonly confirm?: string;
  readonly key: 'mod+enter' | 'enter';
  /** The posting account's handle, where the site shows it. */
  readonly account?: string;
}

export interface SiteScenes {
  readonly site: string;
  /** What is published first of all; tested from the line to Post anyway. */
  readonly main: readonly Scene[];
  /** Composers that answer a partisan post: "so true" is flagged there, and only there. */
  readonly answers: readonly Scene[];
  /** Composers that change what is out already: it is no post that they answer. */
  readonly edits?: readonly Scene[];
  /** Private messages and search, on the page of the first main scene. */
  readonly messages: string;
  readonly search: string;
  /** A composer like the others that stands at an address of messages. */
  readonly messagesAt?: Scene;
}

const X_DIALOG = {
  editor: '[role="dialog"] .public-DraftEditor-content',
  publish: '[role="dialog"] [data-testid="tweetButton"]',
  key: 'mod+enter',
  account: '@EssexCouncil',
} as const;
const BLUESKY = {
  editor: '.ProseMirror',
  publish: '[data-testid="composerPublishBtn"]',
  key: 'mod+enter',
  account: '@essex.bsky.social',
} as const;
const MASTODON = {
  editor: '.autosuggest-textarea__textarea',
  publish: '.compose-form__submit button',
  key: 'mod+enter',
  account: '@EssexCouncil',
} as const;
const REDDIT = { key: 'mod+enter', account: 'u/EssexCouncil' } as const;
const FACEBOOK_COMMENT = {
  url: 'https://www.facebook.com/',
  editor: '[data-comment]',
  publish: '#focused-state-composer-submit [role="button"]',
  key: 'enter',
} as const;
const LINKEDIN_COMMENT = {
  url: 'https://www.linkedin.com/feed/',
  editor: '[data-comment] .ql-editor',
  publish: '.comments-comment-box__submit-button--cr',
  key: 'mod+enter',
} as const;
const YOUTUBE = { url: 'https://www.youtube.com/watch', key: 'mod+enter' } as const;

export const SCENES: readonly SiteScenes[] = [
  ELK,
  INSTAGRAM,
  OLD_REDDIT,
  PHANPY,
  THREADS,
  TIKTOK,
  {
    site: 'X',
    main: [
      {
        name: 'the home composer',
        url: 'https://x.com/home',
        editor: '[data-column] .public-DraftEditor-content',
        publish: '[data-testid="tweetButtonInline"]',
        key: 'mod+enter',
        account: '@EssexCouncil',
      },
      { name: 'the dialog over it', url: 'https://x.com/compose/post', ...X_DIALOG },
    ],
    answers: [
      { name: 'a reply in the dialog', url: 'https://x.com/compose/reply', ...X_DIALOG },
      { name: 'a quote', url: 'https://x.com/compose/quote', ...X_DIALOG },
      {
        name: 'a reply below the post',
        url: 'https://x.com/Bethan4Splott/status/1',
        editor: '[data-column] .public-DraftEditor-content',
        publish: '[data-testid="tweetButtonInline"]',
        key: 'mod+enter',
      },
    ],
    messages: '[data-testid="dm-composer-textarea"]',
    search: '[data-testid="SearchBox_Search_Input"]',
  },
  {
    site: 'Facebook',
    main: [
      {
        name: 'a post',
        url: 'https://www.facebook.com/create',
        editor: '[data-post]',
        publish: '[data-publish]',
        key: 'mod+enter',
      },
      { name: 'a comment', ...FACEBOOK_COMMENT },
    ],
    answers: [{ name: 'a comment', ...FACEBOOK_COMMENT }],
    messages: '[data-message]',
    search: '[role="search"] input',
  },
  {
    site: 'Bluesky',
    main: [{ name: 'a post', url: 'https://bsky.app/compose', ...BLUESKY }],
    answers: [{ name: 'a reply', url: 'https://bsky.app/reply', ...BLUESKY }],
    messages: '[data-message]',
    search: 'input[type="search"]',
  },
  {
    site: 'Mastodon',
    main: [{ name: 'a post', url: 'https://mastodon.social/home', ...MASTODON }],
    answers: [
      { name: 'a reply', url: 'https://mastodon.social/reply', ...MASTODON },
      { name: 'a quote', url: 'https://mastodon.social/quote', ...MASTODON },
    ],
    edits: [{ name: 'an edit', url: 'https://mastodon.social/edit', ...MASTODON }],
    messages: '[data-message]',
    search: '.search__input',
  },
  {
    site: 'Reddit',
    main: [
      {
        name: 'a comment',
        url: 'https://www.reddit.com/comments',
        editor: '[data-composer="comment"] [data-rte]',
        publish: '[data-composer="comment"] button',
        ...REDDIT,
      },
      {
        name: 'the text of a post',
        url: 'https://www.reddit.com/submit',
        editor: '[data-rte]',
        publish: '#submit-post-button',
        ...REDDIT,
      },
    ],
    answers: [
      {
        name: 'a comment on the post',
        url: 'https://www.reddit.com/comments',
        editor: '[data-composer="comment"] [data-rte]',
        publish: '[data-composer="comment"] button',
        ...REDDIT,
      },
      {
        name: 'a reply to a comment',
        url: 'https://www.reddit.com/comments',
        editor: '[data-composer="reply"] [data-rte]',
        publish: '[data-composer="reply"] button',
        ...REDDIT,
      },
    ],
    messages: '[data-message]',
    search: 'reddit-search-large input',
  },
  {
    site: 'YouTube',
    main: [
      {
        name: 'a comment',
        open: '[data-open]',
        editor: '[data-box="comment"] #contenteditable-root',
        publish: '[data-box="comment"] #submit-button button:not(.spare)',
        ...YOUTUBE,
      },
      {
        name: 'a community post',
        editor: '[data-box="post"] #contenteditable-root',
        publish: '[data-box="post"] #submit-button button:not(.spare)',
        ...YOUTUBE,
        url: 'https://www.youtube.com/@essex/posts',
      },
      {
        name: 'a message in live chat',
        url: 'https://www.youtube.com/live_chat',
        editor: 'yt-live-chat-text-input-field-renderer #input',
        publish: '#send-button button',
        key: 'enter',
      },
    ],
    answers: [
      {
        name: 'a comment on the video',
        open: '[data-open]',
        editor: '[data-box="comment"] #contenteditable-root',
        publish: '[data-box="comment"] #submit-button button:not(.spare)',
        ...YOUTUBE,
      },
      {
        name: 'a reply to a comment',
        editor: '[data-box="reply"] #contenteditable-root',
        publish: '[data-box="reply"] #submit-button button:not(.spare)',
        ...YOUTUBE,
      },
    ],
    messages: '[data-message]',
    search: 'yt-searchbox input',
  },
];

/** LinkedIn asks before it draws, so its scenes have tests of their own. */
export const LINKEDIN: SiteScenes = {
  site: 'LinkedIn',
  main: [
    {
      name: 'the share box in a shadow root',
      url: 'https://www.linkedin.com/feed/',
      open: '[data-open]',
      editor: '#interop-outlet >>> .ql-editor',
      publish: '#interop-outlet >>> .share-actions__primary-action',
      key: 'mod+enter',
      account: 'Essex Council',
    },
    {
      name: 'the share box in a dialog',
      url: 'https://www.linkedin.com/sdui',
      open: '[data-open]',
      editor: 'dialog .ProseMirror',
      publish: 'dialog [data-publish]',
      key: 'mod+enter',
    },
    { name: 'a comment', ...LINKEDIN_COMMENT },
  ],
  answers: [{ name: 'a comment', ...LINKEDIN_COMMENT }],
  messages: '.msg-form__contenteditable',
  search: '[role="search"] input',
};

/** The scene of a composer to write a post in, to be varied by a test. */
export function sceneAt(url: string): Scene {
  const found = SCENES.flatMap(({ main }) => main).find((scene) => scene.url === url);
  if (!found) throw new Error(`no scene at ${url}`);
  return found;
}
