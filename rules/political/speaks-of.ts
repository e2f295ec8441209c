import { type Hit, type Match, type Predicate, predicate } from '../engine';

const REFERRING = new Set(
  "they they're they've theyre them their em these those it it's its he he's she she's his her him theirs this that you".split(
    ' ',
  ),
);
/** Sentences after which what `they` or `don't` refers to is no longer sure. */
const REACH = 2;
/** Tokens between the target and what is said of it in one sentence. */
const NEAR = 14;

/**
 * `said` is about `target`: near it in the same sentence, or one of the next two sentences that
 * takes it up by a pronoun or has no subject of its own (`Don't fall for it`) and names no other.
 */
export function speaksOf(target: string, said: string): Predicate {
  return predicate(`${said} is about ${target}`, (match) => isAbout(match, target, said), [
    target,
    said,
  ]);
}

function isAbout(match: Match, target: string, said: string): boolean {
  const whom = match.hit(target);
  const what = match.hit(said);
  const there = match.sentenceOf(whom).index;
  const here = match.sentenceOf(what).index;
  const rivals = match.source.hitsIn(whom.sign, match.sentenceOf(what));
  if (there === here) {
    return between(whom, what) <= NEAR && !belongsToAnother(match, whom, what);
  }
  if (here < there || here - there > REACH || rivals.length > 0) return false;
  return takesUp(match, what);
}

/** `the officer's lies`: an owner stands between. */
function belongsToAnother(match: Match, whom: Hit, what: Hit): boolean {
  const mark = what.first - 1;
  return match.source.tokens[mark]?.norm === "'s" && mark - 1 > whom.last;
}

function between(one: Hit, other: Hit): number {
  return one.first < other.first ? other.first - one.last - 1 : one.first - other.last - 1;
}

function takesUp(match: Match, { first, last, source }: Hit): boolean {
  const sentence = source.sentenceOf(first);
  if (sentence === undefined) return false;
  if (first - sentence.first <= 1) return true;
  const clause = source.clauseOf(first);
  for (let at = sentence.first; at <= last; at += 1) {
    const norm = match.source.tokens[at]?.norm ?? '';
    if (source.clauseOf(at) === clause && REFERRING.has(norm)) return true;
  }
  return false;
}
