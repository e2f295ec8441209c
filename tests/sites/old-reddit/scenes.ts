import type { Scene, SiteScenes } from '../scenes';

function formOn(url: string, form: string, name: string): Scene {
  return {
    name,
    url: `https://old.reddit.com${url}`,
    editor: `[data-form="${form}"] [name="text"]`,
    publish: `[data-form="${form}"] [type="submit"]`,
    key: 'mod+enter',
    account: 'u/EssexCouncil',
  };
}

const COMMENTS = '/r/essex/comments/1';

export const OLD_REDDIT: SiteScenes = {
  site: 'Old Reddit',
  main: [
    formOn(COMMENTS, 'comment', 'a comment'),
    formOn('/r/essex/submit', 'post', 'the text of a post'),
  ],
  answers: [
    formOn(COMMENTS, 'comment', 'a comment on the post'),
    formOn(COMMENTS, 'reply', 'a reply to a comment'),
  ],
  edits: [formOn('/r/essex/comments/2', 'edit', 'an edit')],
  messages: '[data-message]',
  search: '#search input',
};
