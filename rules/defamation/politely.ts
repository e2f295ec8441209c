import { predicate } from '../engine';
import { truthEuphemism } from './dishonesty.words';

/** The claim is wrapped in a polite phrase, which readers unwrap. */
export const politely = predicate(
  'politely put',
  (match) => match.hit('claim').sign === truthEuphemism,
  ['claim'],
);
