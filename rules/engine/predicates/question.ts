import { hitPredicate } from '../predicate';

/** The sentence asks. A question can still defame or hint: lower the level rather than stay silent. */
export const question = hitPredicate('question', (hit, match) => match.sentenceOf(hit).question);
