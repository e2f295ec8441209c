import { futureWords, pastWords } from '../lexicon/time.words';
import { hitPredicate } from '../predicate';

/** Words of the sentence place it in the past: `yesterday`, `earlier`, `last week`, `has been`. */
export const inThePast = hitPredicate(
  'in the past',
  (hit, match) => match.source.hitsIn(pastWords, match.sentenceOf(hit)).length > 0,
);

/** Words of the sentence place it now or later: `tonight`, `about to`, `tomorrow morning`. */
export const nowOrLater = hitPredicate(
  'now or later',
  (hit, match) => match.source.hitsIn(futureWords, match.sentenceOf(hit)).length > 0,
);

/** The words are a verb in a past tense, by grammar; false while grammar is not known. */
export const pastTense = hitPredicate(
  'past tense',
  (hit, match) => match.isTagged(hit, 'PastTense') === true,
);
