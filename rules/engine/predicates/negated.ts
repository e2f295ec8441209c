import { negators } from '../lexicon/speech.words';
import { hitPredicate } from '../predicate';

/** How many tokens before a word a negation still turns it round. */
const REACH = 7;
/** `not only X`, `not just X` say X. */
const NOT_TURNING = new Set(['only', 'just', 'merely', 'simply']);
/** `no wonder X`, `no doubt X`, `no matter` say X too. */
const AFFIRMING = new Set(['wonder', 'doubt', 'question', 'surprise', 'matter']);

/** A negation stands before the word in the same clause, near enough to govern it. */
export const negated = hitPredicate('negated', (hit, match) =>
  match.source.hitsIn(negators, match.sentenceOf(hit)).some((negator) => {
    const { source } = match;
    if (negator.last >= hit.first || hit.first - negator.last > REACH) return false;
    if (source.clauseOf(negator.first) !== source.clauseOf(hit.first)) return false;
    const next = source.tokens[negator.last + 1]?.norm ?? '';
    if (NOT_TURNING.has(next) || AFFIRMING.has(next)) return false;
    return !isBroken(negator.last);

    /** A comma between means the negation answered something else: `No, he is a …`. */
    function isBroken(from: number): boolean {
      for (let at = from + 1; at < hit.first; at += 1) {
        if (source.tokens[at]?.norm === ',') return true;
      }
      return false;
    }
  }),
);
