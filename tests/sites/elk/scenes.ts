import type { SiteScenes } from '../scenes';

export const ELK: SiteScenes = {
  site: 'Elk',
  main: [
    {
      name: 'a post',
      url: 'https://elk.zone/compose',
      editor: '.content-editor',
      publish: '.publish-button',
      key: 'mod+enter',
    },
  ],
  answers: [],
  messages: '[data-message]',
  search: 'input[type="search"]',
};
