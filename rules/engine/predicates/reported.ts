import { reportingVerbs, selfPronounsBefore } from '../lexicon/speech.words';
import { hitPredicate } from '../predicate';

/** Somebody else is given as the source: a reporting verb earlier in the sentence, not the writer's own. */
export const reported = hitPredicate('reported', (hit, match) =>
  match.source.hitsIn(reportingVerbs, match.sentenceOf(hit)).some((verb) => {
    if (verb.last >= hit.first) return false;
    const subject = match.source.tokens[verb.first - 1]?.norm ?? '';
    return !selfPronounsBefore.has(subject);
  }),
);
