import {
  ADVERBS,
  DEFINITE,
  INDEFINITE,
  NUMBERS,
  PREPOSITIONS,
  UNIVERSAL,
} from '../lexicon/function-words';
import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import type { Hit } from '../sign';
import { past } from './tense';

type Reference = 'generic' | 'specific' | 'open';

const LONGEST_NOUN_PHRASE = 3;
const ENDS_PHRASE = new Set('and or but is are was were hate love met saw like'.split(' '));

/** People as such: `all landlords`, `a landlord must`, bare `landlords`. */
export const generic = hitPredicate(
  'generic',
  (hit, match) => referenceOf(hit, match) === 'generic',
);

/** Particular ones: `my landlord`, `those two landlords`, `a landlord in Penvale was fined`. */
export const specific = hitPredicate(
  'specific',
  (hit, match) => referenceOf(hit, match) === 'specific',
);

function referenceOf(hit: Hit, match: Match): Reference {
  const { tokens } = match.source;
  for (const word of match.wordsBefore(hit, LONGEST_NOUN_PHRASE)) {
    if (DEFINITE.has(word) || NUMBERS.has(word) || /^\d+$/.test(word)) return 'specific';
    if (UNIVERSAL.has(word)) return 'generic';
    if (word === 'some' || word === 'many' || word === 'few') return 'open';
    if (INDEFINITE.has(word)) return isTold(hit, match) ? 'specific' : 'generic';
    if (PREPOSITIONS.has(word) || ENDS_PHRASE.has(word) || ADVERBS.has(word)) break;
  }
  const word = tokens[hit.last]?.norm ?? '';
  return /s$|men$|people$|folk$/.test(word) ? 'generic' : 'open';
}

/** `a landlord … was fined`: something that happened to one. */
function isTold(hit: Hit, match: Match): boolean {
  const { source } = match;
  const clause = source.clauseOf(hit.first);
  for (let at = hit.last + 1; source.clauseOf(at) === clause; at += 1) {
    const token = source.tokens[at];
    if (token?.kind === 'word' && past.about({ ...hit, first: at, last: at }, match)) return true;
  }
  return false;
}
