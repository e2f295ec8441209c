import { SUBJECT_PRONOUNS } from '../lexicon/function-words';
import { conditionals, hedges } from '../lexicon/speech.words';
import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import type { Hit } from '../sign';

/** Softened by `apparently`, `allegedly`, `I think`. In law this seldom helps. */
export const hedged = hitPredicate('hedged', (hit, match) =>
  match.source.hitsIn(hedges, match.sentenceOf(hit)).some((hedge) => !isMonth(hedge, match)),
);

/** `In May he`: the month, not the verb. */
function isMonth(hedge: Hit, match: Match): boolean {
  const { first, lemma, source } = hedge;
  if (lemma !== 'may') return false;
  const [before = ''] = match.wordsBefore(hedge, 1);
  return (
    source.tokens[first]?.capital === true && /^(?:in|of|last|this|next|since|\d+)$/.test(before)
  );
}

/** `If you want the truth`, `if you ask me`: a condition for saying it, not for its being so. */
const POLITE = /^you (?:ask|want|must|think|will|know|remember|didn't|haven't)/;

/** Depends on a condition that stands earlier in the sentence: `if`, `unless`, `should anyone`. */
export const conditional = hitPredicate('conditional', (hit, match) => {
  const sentence = match.sentenceOf(hit);
  const stated = match.source
    .hitsIn(conditionals, sentence)
    .some((word) => word.last < hit.first && !POLITE.test(match.wordsAfter(word, 3).join(' ')));
  return stated || isInverted(hit, match);
});

const INVERTED = new Set(['should', 'had', 'were']);
const SUBJECTS = new Set('anyone anybody someone somebody the any'.split(' '));

/** `Should anyone X, we …`, `Had she X, …`: a condition by word order. */
function isInverted(hit: Hit, match: Match): boolean {
  const sentence = match.sentenceOf(hit);
  if (sentence.question || sentence.first >= hit.first) return false;
  const [first, second] = [sentence.first, sentence.first + 1].map(
    (at) => match.source.tokens[at]?.norm ?? '',
  );
  if (!INVERTED.has(first ?? '')) return false;
  return SUBJECT_PRONOUNS.has(second ?? '') || SUBJECTS.has(second ?? '');
}
