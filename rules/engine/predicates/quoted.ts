import { reportingVerbs } from '../lexicon/speech.words';
import { hitPredicate } from '../predicate';
import { isSpoken } from './reporter';

/** Inside quotation marks or on a quoted line. */
export const quoted = hitPredicate('quoted', (hit) =>
  hit.source.quotes.some(({ first, last }) => first <= hit.first && hit.last <= last),
);

/** `he goes “…”`, `she was like “…”`: speech verbs only before a quotation. */
const BEFORE_SPEECH = new Set('goes went like says said reads : ,'.split(' '));

/** Inside a quotation of at least three words, or one with a reporting verb beside it: somebody's speech, not scare quotes. */
export const quotedSpeech = hitPredicate('quoted speech', (hit, match) =>
  hit.source.quotes.some(({ first, last }) => {
    if (first > hit.first || hit.last > last) return false;
    if (last - first >= 2) return true;
    if (BEFORE_SPEECH.has(hit.source.tokens[first - 2]?.norm ?? '')) return true;
    return match.source.hitsIn(reportingVerbs, match.sentenceOf(hit)).some(isSpoken);
  }),
);
