import { predicate } from '../predicate';

/** A post of an official account, not an answer to somebody: news that a press officer signs off. */
export const officeNews = predicate(
  'the office’s own news',
  ({ post }) => post.situation.mode === 'work' && post.draft.kind === 'post',
);
