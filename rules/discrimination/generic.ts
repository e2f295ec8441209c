import { type Hit, type Match, type Predicate, predicate } from '../engine';
import { isDenied } from './about-group';
import { ageGroup, peopleNoun, sexGroup } from './groups.words';
import { illDeed, reporting } from './ill.words';

const MOST_BETWEEN = 14;
/** Blame that stands before the people has to be nearer. */
const MOST_BEFORE = 6;

/** The people are meant as a group, and the blame stands in their sentence. */
export function generic(group: string, blame: string): Predicate {
  return predicate(
    `${group} is blamed`,
    (match) => {
      const [who, what] = [match.hit(group), match.hit(blame)];
      const [from, to] = who.first < what.first ? [who, what] : [what, who];
      if (what.sign === illDeed && from === what && !isDoneBy(match, what, who)) return false;
      if (from === what && OPENS_CLAUSE.has(match.wordsAfter(what, 1)[0] ?? '')) return false;
      if (from === what && to.first - from.last > MOST_BEFORE) return false;
      if (what.sign === illDeed && isSuffered(match, what)) return false;
      const words = match.source.tokens.slice(from.last + 1, to.first).map(({ norm }) => norm);
      if (from === who && words.slice(0, 3).some((word) => DENIALS.has(word))) return false;
      if (words.some((word, at) => ANEW.test(`${word} ${words[at + 1]}`))) return false;
      return (
        to.first > from.last &&
        to.first - from.last <= MOST_BETWEEN &&
        namesMany(match, who) &&
        !isOneOfNone(match, who) &&
        !isAnother(match, who) &&
        !isNeighbours(match, who) &&
        !(needsAll(who, what) && namesSome(match, who))
      );
    },
    [group, blame],
  );
}

/** `… and it's …`: the writer goes on about something else. */
const ANEW = /^(?:and|but|so|then) (?:it|it's|its|that|that's|i|i'm|we|we're|what)$/;

/** `<group> aren't the problem`. */
const DENIALS: ReadonlySet<string> = new Set(["isn't", "aren't", "wasn't", "weren't", 'not']);

/** `wrong to say that <group>`, `sick that <group>`, `the lie about <group>`: the word is about a thought. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'that to how when if because about against towards in for'.split(' '),
);

/** `was stabbed`, `get cheated`: done to whoever stands before it. */
function isSuffered(match: Match, what: Hit): boolean {
  const written = match.source.tokens[what.first]?.norm ?? '';
  return (
    written !== what.lemma &&
    !/(?:ing|s)$/.test(written) &&
    match.wordsBefore(what, 2).some((word) => PASSIVE.has(word))
  );
}
const PASSIVE: ReadonlySet<string> = new Set(
  'was were been being be get gets got getting is are'.split(' '),
);

/** `robbed by <group>`, `the lies of <group>`; but `to rob <group>` is done to them. */
function isDoneBy(match: Match, what: Hit, who: Hit): boolean {
  return match.source.tokens.slice(what.last + 1, who.first).some(({ norm }) => DOERS.has(norm));
}
const DOERS: ReadonlySet<string> = new Set(
  'by of from is are was like as that , : - how'.split(' '),
);

/** Women, the young and the old are spoken of all day, and mild blame is as common: only all of them will do. */
function needsAll(who: Hit, what: Hit): boolean {
  const of = who.sign.kind === 'carried' ? who.sign.of : who.sign;
  return of === sexGroup || of === ageGroup || MILD.has(what.lemma);
}
const MILD: ReadonlySet<string> = new Set(
  `problem mess complain haggle whinge grumble gripe skimp dodge spit loiter moan fuss gossip squabble bicker sulk panic faff dither loud noisy smelly drunk weak soft tight jealous annoying confused
  emotional shout yap brag gloat joke nightmare shambles hassle unclean scruffy grubby ashamed pathetic fed-up benefit lack danger threat`.split(
    /\s+/,
  ),
)
  .add('fed up')
  .add('sick of')
  .add('had enough')
  .add('no idea')
  .add('so many');

/** `not one of the …`; but `no <group>` may be blamed for what they do not do. */
function isOneOfNone(match: Match, who: Hit): boolean {
  return match.wordsBefore(who, 1)[0] === 'the' && isDenied(match, who);
}

/** `the lads next door`: people the writer knows. */
function isNeighbours(match: Match, who: Hit): boolean {
  const [next = '', further = ''] = match.wordsAfter(who, 2);
  return match.wordsBefore(who, 1)[0] === 'the' && NEARBY.test(`${next} ${further}`);
}
const NEARBY =
  /^(?:next door|down (?:the|our|my)|over the road|opposite|across the|at number|upstairs|downstairs)/;

/** `two women`, `the girls in our office`, `three of them`: some and not all. */
function namesSome(match: Match, { first, last, source, antecedent }: Hit): boolean {
  if (antecedent !== undefined) return true;
  const [next, further] = [
    source.tokens[last + 1]?.norm ?? '',
    source.tokens[last + 2]?.norm ?? '',
  ];
  const before = source.tokens[first - 1]?.norm ?? '';
  const limited = PLACES.has(next) && KNOWN.has(further);
  return (
    limited ||
    SOME.has(before) ||
    match.wordsBefore(match.hit('group'), 3).some((word) => SOME.has(word) && word !== 'the')
  );
}
const PLACES: ReadonlySet<string> = new Set('in on at from next by with outside behind'.split(' '));
const KNOWN: ReadonlySet<string> = new Set('our the my this to that'.split(' '));
const SOME: ReadonlySet<string> = new Set(
  'two three four five six ten some several few the drunk old of gang'.split(' '),
);

/** `the Irish pub`, `a blind dog`: something else is of that kind; `Somali women` is judged as a whole. */
function isAnother(match: Match, who: Hit): boolean {
  const [next = '', further = ''] = match.wordsAfter(who, 2);
  return (
    THINGS.has(next === "'s" ? further : next) ||
    match.source
      .hitsIn(peopleNoun, match.sentenceOf(who))
      .some(({ first }) => first === who.last + 1)
  );
}
const THINGS: ReadonlySet<string> = new Set(
  `pub takeaway restaurant bakery shop food embassy team government language coast flag border weather cakes sea cup open side army navy dog cat horse football cricket
  date spot corner summer drive alley tea coffee film music band`.split(/\s+/),
);

const ONE: ReadonlySet<string> = new Set(
  'my our his her the that this one another first'.split(' '),
);

/** Several, or one as an example of all: `Poles`, `a Pole`; not `the Pole` and not `my mum`. */
export function namesMany(match: Match, hit: Hit): boolean {
  const written = hit.source.tokens[hit.last]?.norm ?? '';
  if (hit.antecedent !== undefined) return true;
  if (/(?:[^s]s|people|men|women|folk|lot|sort|kind|type|lives|chinese|irish)$/.test(written))
    return true;
  const of = hit.sign.kind === 'carried' ? hit.sign.of : hit.sign;
  if (of === sexGroup || of === ageGroup || match.source.tokens[hit.first - 1]?.norm === '-') {
    return false;
  }
  return !ONE.has(match.wordsBefore(hit, 1)[0] ?? '');
}

/** News of a crime, an arrest or a court case. */
export const isNews = predicate('news', (match) => match.inSentence(reporting));
