import type { SiteProfile } from '@/composer';

const CAPTION = '[data-e2e="caption_container"]';
const POST = '[data-e2e="post_video_button"]';

export const tiktok: SiteProfile = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  neverAt: ['/messages'],
  evidence: [
    {
      date: '2026-11-24',
      source:
        'public code, several authors: comment-input, comment-post in one box with it; ' +
        'browse-video-desc, browse-username',
    },
    {
      date: '2026-11-24',
      source:
        'public code, several authors, uploading with a schedule: .scheduled-picker with a field ' +
        'for the time and one for the date as 2026-11-26, there once a time is wanted',
    },
    {
      date: '2026-07-01',
      source: 'public code, live: caption_container with Draft.js, post_video_button',
    },
  ],
  composers: [
    {
      kind: 'comment',
      editors: ['[data-e2e="comment-input"] [contenteditable="true"]'],
      scope: [`div:has([data-e2e="comment-input"]):has([data-e2e="comment-post"])`],
      publish: ['[data-e2e="comment-post"]'],
      keys: ['enter', 'mod+enter'],
      context: {
        post: ['[data-e2e="browse-video-desc"]', '[data-e2e="video-desc"]'].map(
          (text) => `div:has(${text})`,
        ),
        text: ['[data-e2e="browse-video-desc"]', '[data-e2e="video-desc"]'],
        author: ['[data-e2e="browse-username"]', '[data-e2e="video-author-uniqueid"]'],
      },
    },
    {
      kind: 'post',
      editors: [
        `${CAPTION} .public-DraftEditor-content[contenteditable="true"]`,
        `${CAPTION} [contenteditable="true"]`,
      ],
      // The button stands at the end of the page, far from the caption.
      scope: ['main', 'body'].map((box) => `${box}:has(${CAPTION}):has(${POST})`),
      publish: [POST],
      keys: ['mod+enter'],
      publishAt: ['.scheduled-picker'],
      // There is a caption where there is a film, and nowhere else.
      attachments: [CAPTION],
    },
  ],
  gaps: [
    'What is asked about is the press of Post; the question of the site that follows goes through.',
    'A reply to a comment has the video as its context, not the comment.',
    'The account is not read: no source names what shows it.',
  ],
};
