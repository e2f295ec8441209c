import { SUBJECT_PRONOUNS } from '../lexicon/function-words';
import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import type { Hit } from '../sign';

const OPENING = new Set('did do does am is are was were has have can will would could'.split(' '));

/**
 * The sentence asks: by its mark, or by its word order where somebody types none (`did he X`). A
 * question can still defame or hint: lower the level rather than stay silent.
 */
export const question = hitPredicate('question', (hit, match) => {
  const sentence = match.sentenceOf(hit);
  if (sentence.question) return true;
  const [first, second, last] = [sentence.first, sentence.first + 1, sentence.last].map(
    (at) => match.source.tokens[at]?.norm ?? '',
  );
  if (last === '.' || last === '!' || sentence.first >= hit.first) return false;
  if (OPENING.has(first ?? '') && SUBJECT_PRONOUNS.has(second ?? '')) return true;
  return ASKING_WORDS.has(first ?? '') && isInverted(hit, match);
});

const ASKING_WORDS = new Set('how why what when where which'.split(' '));

/** `how many times has he`: an auxiliary before its subject. */
function isInverted(hit: Hit, match: Match): boolean {
  const before = match.wordsBefore(hit, 5);
  return before.some((word, at) => OPENING.has(word) && SUBJECT_PRONOUNS.has(before[at - 1] ?? ''));
}
