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
  evidence: [
    {
      date: '2026-11-24',
      source:
        'public code, several authors: ytd-comment-view-model with #content-text and ' +
        '#author-text, ytd-watch-metadata',
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
    'Live chat is not read; it is an iframe of its own.',
    'The posting account is not known: the page shows its picture only.',
    'Ctrl+Enter has no evidence.',
  ],
};
