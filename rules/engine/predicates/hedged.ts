import { conditionals, hedges } from '../lexicon/speech.words';
import { hitPredicate } from '../predicate';

/** Softened by `apparently`, `allegedly`, `I think`. In law this seldom helps. */
export const hedged = hitPredicate(
  'hedged',
  (hit, match) => match.source.hitsIn(hedges, match.sentenceOf(hit)).length > 0,
);

/** Depends on a condition that stands earlier in the sentence. */
export const conditional = hitPredicate('conditional', (hit, match) =>
  match.source.hitsIn(conditionals, match.sentenceOf(hit)).some(({ last }) => last < hit.first),
);
