import type { SiteScenes } from '../scenes';

const FORM = {
  editor: 'textarea.compose-field',
  publish: '#compose-container [type="submit"]',
  key: 'mod+enter',
} as const;

export const PHANPY: SiteScenes = {
  site: 'Phanpy',
  main: [{ name: 'a post', url: 'https://phanpy.social/compose', ...FORM }],
  answers: [{ name: 'a reply', url: 'https://phanpy.social/reply', ...FORM }],
  messages: '[data-message]',
  search: '[role="search"] input',
};
