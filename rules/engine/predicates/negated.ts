import { PAST_BE } from '../lexicon/function-words';
import { negators } from '../lexicon/speech.words';
import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import type { Hit } from '../sign';
import { expectsYes } from './negative-question';
import { isTakenAsGiven } from './taken-as-given';

/** How many tokens before a word a negation still turns it round. */
const REACH = 7;
/** Verbs and prepositions that deny by meaning: a `not` before them says the thing again. */
const DENYING =
  /^(?:without|deny|denies|denied|denying|doubt|refuse|refuses|refused|refusing|cleared|acquitted|absolved)\b/;
const NO = new Set(['no', 'any', 'little', 'without', 'beyond', 'a']);
const BEGINS_NOUN_PHRASE = new Set('the a an my our his her their some every that this'.split(' '));

/**
 * A negation governs the word: it stands before in the same clause, near enough, and nothing turns
 * it back (`can't deny X`, `not just X`, `isn't he X`).
 */
export const negated = hitPredicate('negated', (hit, match) => {
  const governing = match.source
    .hitsIn(negators, match.sentenceOf(hit))
    .filter((negator) => governs(negator, hit, match));
  if (isIntroducedByNegation(hit, match)) return true;
  const denials = governing.filter((negator) => DENYING.test(firstWord(negator))).length;
  return denials === 0 ? governing.length > 0 : governing.length === denials;
});

/** `We will never:` before a list denies each of its items. */
function isIntroducedByNegation(hit: Hit, match: Match): boolean {
  const { source } = match;
  const lead = source.sentences[match.sentenceOf(hit).lead ?? -1];
  if (lead === undefined) return false;
  return source.hitsIn(negators, lead).some(({ last }) => lead.last - last <= REACH);
}

function firstWord({ source, first }: Hit): string {
  return source.tokens[first]?.norm ?? '';
}

function governs(negator: Hit, hit: Hit, match: Match): boolean {
  const { source } = match;
  const { tokens } = source;
  const clause = source.clauseOf(hit.first);
  if (negator.last >= hit.first || source.clauseOf(negator.last) !== clause) return false;
  // Brackets between are a clause of their own and do not count.
  const between = tokens
    .slice(negator.last + 1, hit.first)
    .filter((_, at) => source.clauseOf(negator.last + 1 + at) === clause)
    .map(({ norm }) => norm);
  if (between.length >= REACH) return false;
  if (firstWord(negator) === 'doubt' && NO.has(tokens[negator.first - 1]?.norm ?? '')) {
    return false;
  }
  if (between.includes(',') || expectsYes(negator, match)) return false;
  const [before = ''] = match.wordsBefore(negator, 1);
  const [after = ''] = match.wordsAfter(hit, 1);
  const claim = tokens[hit.first]?.norm ?? '';
  const words = { before, negator: firstWord(negator), between, claim, after };
  return !isTakenAsGiven(words) && !startsAnew(between);
}

/** `… and the foreman laughed`: a second subject, which the negation does not reach. */
function startsAnew(between: readonly string[]): boolean {
  const and = between.lastIndexOf('and');
  if (and < 0) return false;
  const rest = between.slice(and + 1);
  const [head = ''] = rest;
  return BEGINS_NOUN_PHRASE.has(head) ? rest.length > 1 : rest.some((word) => PAST_BE.has(word));
}
