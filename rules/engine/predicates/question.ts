import { SUBJECT_PRONOUNS } from '../lexicon/function-words';
import { hitPredicate } from '../predicate';

const OPENING = new Set('did do does is are was were has have can will would could'.split(' '));

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
  return OPENING.has(first ?? '') && SUBJECT_PRONOUNS.has(second ?? '');
});
