import type { SiteScenes } from '../scenes';

const WIDGET = {
  editor: '.content-editor',
  publish: '.publish-button',
  key: 'mod+enter',
} as const;

export const ELK: SiteScenes = {
  site: 'Elk',
  main: [{ name: 'a post', url: 'https://elk.zone/compose', ...WIDGET }],
  answers: [],
  edits: [{ name: 'an edit', url: 'https://elk.zone/edit', ...WIDGET }],
  messages: '[data-message]',
  search: 'input[type="search"]',
};
