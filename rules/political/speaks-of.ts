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
    if (between(whom, what) > NEAR || belongsToAnother(match, whom, what)) return false;
    return !isCircumstance(match, whom, what) && !isOnesOwn(match, whom, what);
  }
  if (here < there || here - there > REACH || rivals.length > 0) return false;
  return takesUp(match, what);
}

/** `the officer's lies`: an owner stands between. */
function belongsToAnother(match: Match, whom: Hit, what: Hit): boolean {
  const mark = what.first - 1;
  return match.source.tokens[mark]?.norm === "'s" && mark - 1 > whom.last;
}

const CIRCUMSTANCE = new Set(
  'after by during about against following amid tackle tackling prevent preventing stop stopping combat reduce reducing fight fighting'.split(
    ' ',
  ),
);
const OF_PEOPLE = new Set('victim victims survivor survivors family families'.split(' '));
/** Words between `after` and the noun it governs: `after the dreadful disaster`. */
const PHRASE = 3;

/** `The minister came after the disaster`, `met victims of fraud`, `a mess and the MP late`: told of, said of nobody. */
function isCircumstance({ source }: Match, whom: Hit, what: Hit): boolean {
  if (whom.first > what.first) {
    return source.tokens.slice(what.last + 1, whom.first).some(({ norm }) => norm === 'and');
  }
  for (let at = what.first - 1; at > whom.last && at >= what.first - PHRASE; at -= 1) {
    const token = source.tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.norm === 'as') return false;
    if (CIRCUMSTANCE.has(token.norm)) return true;
    if (token.norm === 'of') return OF_PEOPLE.has(source.tokens[at - 1]?.norm ?? '');
  }
  return false;
}

const ONESELF = new Set("i i'm im i've i'd my".split(' '));

/** `Met the mayor, I was a mess`: a clause of the writer's own that does not take the target up. */
function isOnesOwn({ source }: Match, whom: Hit, what: Hit): boolean {
  const clause = source.clauseOf(what.first);
  if (clause === source.clauseOf(whom.first) || whom.first > what.first) return false;
  const words = source.tokens
    .slice(whom.last + 1, what.last + 1)
    .filter((_, at) => source.clauseOf(whom.last + 1 + at) === clause)
    .map(({ norm }) => norm);
  return (
    words.slice(0, 2).some((word) => ONESELF.has(word)) &&
    !words.some((word) => REFERRING.has(word))
  );
}

/** With a subject of its own a sentence takes nothing up by its mere beginning: `We want to hear from you`. */
const SUBJECTS = new Set(['we', 'i', 'you']);

/** `What a muppet`, `absolute shambles`: an outcry about what was named before. */
const VERBLESS = new Set(
  'what such absolute absolutely utter total complete just pure bloody proper same shame never always still'.split(
    ' ',
  ),
);

function between(one: Hit, other: Hit): number {
  return one.first < other.first ? other.first - one.last - 1 : one.first - other.last - 1;
}

function takesUp(match: Match, { first, last, source }: Hit): boolean {
  const sentence = source.sentenceOf(first);
  if (sentence === undefined) return false;
  const subject = SUBJECTS.has(source.tokens[first]?.norm ?? '');
  if (first - sentence.first <= 1 && !subject) return true;
  if (VERBLESS.has(source.tokens[sentence.first]?.norm ?? '')) return true;
  const clause = source.clauseOf(first);
  for (let at = sentence.first; at <= last; at += 1) {
    const norm = match.source.tokens[at]?.norm ?? '';
    if (source.clauseOf(at) === clause && REFERRING.has(norm)) return true;
  }
  return false;
}
