import { condemnation } from '../lexicon/speech.words';
import { hitPredicate } from '../predicate';
import { quoted } from './quoted';
import { reported } from './reported';

/**
 * The words are cited in order to condemn them: they are quoted or reported, and condemnation
 * stands outside the quotation in the same sentence or the next.
 */
export const counterSpeech = hitPredicate('counter-speech', (hit, match) => {
  if (!quoted.about(hit, match) && !reported.about(hit, match)) return false;
  const { source } = match;
  const here = match.sentenceOf(hit).index;
  const around = source.sentences.slice(Math.max(0, here - 1), here + 2);
  return around
    .flatMap((sentence) => source.hitsIn(condemnation, sentence))
    .some((word) => {
      if (word.first <= hit.last && hit.first <= word.last) return false;
      return !source.quotes.some(({ first, last }) => first <= word.first && word.last <= last);
    });
});
