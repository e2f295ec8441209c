import type { SiteScenes } from '../scenes';

export const THREADS: SiteScenes = {
  site: 'Threads',
  main: [
    {
      name: 'a post',
      url: 'https://www.threads.com/compose',
      editor: '[data-parts] [contenteditable]',
      publish: '[data-post]',
      key: 'mod+enter',
    },
  ],
  answers: [],
  messages: '[data-message]',
  search: '[role="search"] input',
};
