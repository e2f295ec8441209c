import { predicate } from '../engine';
import { appealWords, askingForHelp } from './official.words';

/**
 * References and descriptions are given so that the public can use them. On a personal account
 * only an appeal that names 101, Crimestoppers or a reference to quote is taken for one.
 */
export const publicAppeal = predicate(
  'public appeal',
  (match) =>
    match.inText(appealWords) ||
    (match.post.situation.mode === 'work' && match.inText(askingForHelp)),
);
