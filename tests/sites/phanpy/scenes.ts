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
  edits: [{ name: 'an edit', url: 'https://phanpy.social/edit', ...FORM }],
  messages: '[data-message]',
  search: '[role="search"] input',
};
