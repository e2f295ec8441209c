import { condemnation } from '../lexicon/speech.words';
import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import type { Hit } from '../sign';
import { quoted } from './quoted';
import { refuted } from './refuted';
import { reported } from './reported';

/** `the word X`, `calls somebody X`, `people who think X`: the words are spoken of, not used. */
const SPOKEN_OF =
  /\b(?:word|words|term|slur|label) $|\b(?:call|calls|called|calling|cry|cries|cried|label|labels|labelled|brand|branded)\b(?: [\w']+){1,4} $|\b(?:people|anyone|anybody|those|folk|whoever|them) who (?:think|say|believe|call|use|shout|post)s?\b/;
const REACH = 8;

/**
 * The words are cited in order to condemn them: they are quoted, reported or spoken of, and
 * condemnation stands outside the quotation in the same sentence or the next.
 */
export const counterSpeech = hitPredicate('counter-speech', (hit, match) => {
  if (refuted.about(hit, match)) return true;
  if (!quoted.about(hit, match) && !reported.about(hit, match) && !isSpokenOf(hit, match)) {
    return false;
  }
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

function isSpokenOf(hit: Hit, match: Match): boolean {
  const before = [...match.wordsBefore(hit, REACH)].reverse();
  return SPOKEN_OF.test(`${before.join(' ')} `);
}
