import { PAST_BE, SUBJECT_PRONOUNS } from '../lexicon/function-words';
import { negators } from '../lexicon/speech.words';
import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import type { Hit } from '../sign';

/** How many tokens before a word a negation still turns it round. */
const REACH = 7;
/** `not only X`, `not just X` say X. */
const NOT_TURNING = new Set(['only', 'just', 'merely', 'simply']);
/** `no wonder X`, `no doubt X`, `no matter` say X too. */
const AFFIRMING = new Set('wonder doubt question surprise matter exception fail'.split(' '));
/** What they, and `why` and its like, govern is taken as given: `never forget that X`, `not sure why X`. */
const TAKEN_AS_GIVEN = new Set('forget forgot care mind regret wait help'.split(' '));
/** `can't believe X` is astonished that X; `don't believe X` denies it. */
const ASTONISHED = new Set("can't cant cannot couldn't couldnt".split(' '));
/** Verbs and prepositions that deny by meaning: a `not` before them says the thing again. */
const DENYING =
  /^(?:without|deny|denies|denied|denying|doubt|refuse|refuses|refused|refusing|cleared|acquitted|absolved)\b/;
const NO = new Set(['no', 'any', 'little', 'without']);
const ASKING_WORDS = new Set('why how who what when where'.split(' '));
const BEGINS_NOUN_PHRASE = new Set('the a an my our his her their some every that this'.split(' '));
const COMPARING = new Set('more harder better worse'.split(' '));

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
  const [next = ''] = between;
  if (NOT_TURNING.has(next) || AFFIRMING.has(next)) return false;
  if (firstWord(negator) === 'without' && next === 'saying') return false;
  if (firstWord(negator) === 'doubt' && NO.has(tokens[negator.first - 1]?.norm ?? '')) {
    return false;
  }
  if (between.includes(',') || asks(negator, next, match)) return false;
  if (between.some((word) => TAKEN_AS_GIVEN.has(word) || ASKING_WORDS.has(word))) return false;
  if (ASTONISHED.has(firstWord(negator))) {
    const [after = ''] = match.wordsAfter(hit, 1);
    if (between.includes('believe') || COMPARING.has(after)) return false;
  }
  return !startsAnew(between);
}

/** `Isn't he X`, `Why don't you X`: a question that expects yes. */
function asks(negator: Hit, next: string, match: Match): boolean {
  if (!/n't$|nt$/.test(firstWord(negator)) || !SUBJECT_PRONOUNS.has(next)) return false;
  const [before = ''] = match.wordsBefore(negator, 1);
  return before === '' || before === ',' || ASKING_WORDS.has(before);
}

/** `… and the foreman laughed`: a second subject, which the negation does not reach. */
function startsAnew(between: readonly string[]): boolean {
  const and = between.lastIndexOf('and');
  if (and < 0) return false;
  const rest = between.slice(and + 1);
  const [head = ''] = rest;
  return BEGINS_NOUN_PHRASE.has(head) ? rest.length > 1 : rest.some((word) => PAST_BE.has(word));
}
