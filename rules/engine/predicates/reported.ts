import { reportingVerbs, selfPronounsBefore } from '../lexicon/speech.words';
import { hitPredicate } from '../predicate';

/** `I have to say he is …` is the writer's own; `it is wrong to call him …` is not. */
const SAID_BY_WRITER = new Set('say admit state report confirm tell ask'.split(' '));

/** Somebody else is given as the source: a reporting verb earlier in the sentence, not the writer's own. */
export const reported = hitPredicate('reported', (hit, match) =>
  match.source.hitsIn(reportingVerbs, match.sentenceOf(hit)).some((verb) => {
    if (verb.last >= hit.first) return false;
    const subject = match.source.tokens[verb.first - 1]?.norm ?? '';
    if (subject === 'to') return !SAID_BY_WRITER.has(verb.lemma);
    return !selfPronounsBefore.has(subject);
  }),
);
