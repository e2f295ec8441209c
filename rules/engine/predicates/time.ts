import { pastWords } from '../lexicon/time.words';
import { hitPredicate } from '../predicate';

/** Words of the sentence place it in the past: `yesterday`, `earlier`, `last week`, `has been`. */
export const inThePast = hitPredicate(
  'in the past',
  (hit, match) => match.source.hitsIn(pastWords, match.sentenceOf(hit)).length > 0,
);
