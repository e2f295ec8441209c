import type { SiteScenes } from '../scenes';

const COMMENT = {
  url: 'https://www.tiktok.com/@bethan/video/1',
  editor: '[data-draft="comment"] .public-DraftEditor-content',
  publish: '[data-e2e="comment-post"]',
  key: 'enter',
} as const;

export const TIKTOK: SiteScenes = {
  site: 'TikTok',
  main: [
    {
      name: 'a caption',
      url: 'https://www.tiktok.com/tiktokstudio/upload',
      editor: '[data-draft="caption"] .public-DraftEditor-content',
      publish: '[data-e2e="post_video_button"]',
      confirm: '[data-sure]',
      key: 'mod+enter',
    },
    { name: 'a comment', ...COMMENT },
  ],
  answers: [{ name: 'a comment', ...COMMENT }],
  messages: '[data-message]',
  search: '[role="search"] input',
};
