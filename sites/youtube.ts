import type { ComposerProfile, SiteProfile } from '@/composer';

const EDITOR = '#contenteditable-root[contenteditable="true"]';

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
      date: '2026-11',
      source: 'public code with tests, undated, seen in November: ytd-commentbox, #submit-button',
    },
  ],
  composers: [
    {
      ...box,
      kind: 'post',
      editors: [`ytd-backstage-post-dialog-renderer ytd-commentbox ${EDITOR}`],
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
    'Attachments, options of a poll or quiz and the scheduled time of a community post are not ' +
      'read: no source names what shows them.',
    'The posting account is not known: the page shows its picture only.',
    'Ctrl+Enter has no evidence.',
  ],
};
