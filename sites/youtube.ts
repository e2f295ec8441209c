import type { ComposerProfile, SiteProfile } from '@/composer';

const EDITOR = '#contenteditable-root[contenteditable="true"]';
const POST = 'ytd-backstage-post-dialog-renderer';

const box: Omit<ComposerProfile, 'kind' | 'editors'> = {
  scope: ['ytd-commentbox'],
  publish: ['#submit-button button', 'ytd-button-renderer#submit-button'],
  keys: ['mod+enter'],
  never: ['yt-searchbox', 'ytd-searchbox'],
};

export const youtube: SiteProfile = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  frames: ['https://www.youtube.com/live_chat*'],
  evidence: [
    {
      date: '2026-11-24',
      source:
        'public code, several authors: ytd-comment-view-model with #content-text and ' +
        '#author-text, ytd-watch-metadata, yt-live-chat-message-input-renderer',
    },
    {
      date: '2026-08-30',
      source: 'public code, live: ytPostsCreationOption… around the answers of a quiz',
    },
    {
      date: '2026-11',
      source: 'public code with tests, undated, seen in November: ytd-commentbox, #submit-button',
    },
  ],
  composers: [
    {
      ...box,
      kind: 'post',
      // The answers of a quiz and what explains the right one go out with its question.
      editors: [
        `${POST} ytd-commentbox ${EDITOR}`,
        `${POST} [class*="ytPostsCreationOption"] textarea`,
      ],
      scope: [POST],
      together: 'fields',
    },
    {
      ...box,
      kind: 'reply',
      editors: [
        `ytd-comment-reply-dialog-renderer ytd-commentbox ${EDITOR}`,
        `#reply-dialog ytd-commentbox ${EDITOR}`,
      ],
      context: {
        within: ['ytd-comment-thread-renderer'],
        post: ['ytd-comment-view-model', 'ytd-comment-renderer'],
        text: ['#content-text'],
        author: ['#author-text'],
      },
    },
    {
      kind: 'comment',
      editors: ['yt-live-chat-text-input-field-renderer #input[contenteditable]'],
      scope: ['yt-live-chat-message-input-renderer', 'body'],
      publish: ['#send-button button'],
      keys: ['enter', 'mod+enter'],
    },
    {
      ...box,
      kind: 'comment',
      editors: [`ytd-commentbox ${EDITOR}`],
      context: {
        within: ['ytd-watch-flexy'],
        post: ['ytd-watch-metadata'],
        text: ['h1', '#title'],
        author: ['ytd-channel-name #text', 'ytd-channel-name'],
      },
    },
  ],
  gaps: [
    'A message in live chat has no context: the stream is in the page around it.',
    'Attachments and the scheduled time of a community post are not read, nor are the options of a ' +
      'poll: no source names what shows them, or sources do not agree.',
    'The posting account is not known: the page shows its picture only.',
    'Ctrl+Enter has no evidence.',
  ],
};
