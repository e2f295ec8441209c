import type { SiteScenes } from '../scenes';

const CAPTION = {
  editor: '[data-caption]',
  publish: '[data-share]',
} as const;

export const INSTAGRAM: SiteScenes = {
  site: 'Instagram',
  main: [
    {
      name: 'a caption',
      url: 'https://www.instagram.com/create',
      ...CAPTION,
      key: 'mod+enter',
    },
    {
      name: 'a comment',
      url: 'https://www.instagram.com/p/1',
      editor: '[data-comment] textarea',
      publish: '[data-send]',
      key: 'enter',
    },
  ],
  answers: [],
  messages: '[data-message]',
  search: '[role="search"] input',
  messagesAt: {
    name: 'a dialog over messages',
    url: 'https://www.instagram.com/direct/inbox',
    ...CAPTION,
    key: 'mod+enter',
  },
};
