import { type Rule, removeSentence, replaceSentence } from '../engine';

/** What to offer when people are written about by what they are. */
export const sayWhatHappened: Rule['suggestions'] = [
  replaceSentence(
    'Here is what happened, where and when, and what we are doing about it.',
    'Say what happened instead',
  ),
  removeSentence(),
];
