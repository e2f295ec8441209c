import { type Hit, type Match, type Predicate, predicate } from '../engine';
import { ageGroup, peopleNoun, sexGroup } from './groups.words';
import { illDeed, reporting } from './ill.words';

const MOST_BETWEEN = 14;

/** The people are meant as a group, and the blame stands in their sentence. */
export function generic(group: string, blame: string): Predicate {
  return predicate(
    `${group} is blamed`,
    (match) => {
      const [who, what] = [match.hit(group), match.hit(blame)];
      const [from, to] = who.first < what.first ? [who, what] : [what, who];
      if (what.sign === illDeed && from === what && !isDoneBy(match, what, who)) return false;
      return (
        to.first > from.last &&
        to.first - from.last <= MOST_BETWEEN &&
        namesMany(match, who) &&
        !isAnother(match, who) &&
        !(needsAll(who, what) && namesSome(match, who))
      );
    },
    [group, blame],
  );
}

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
  `problem mess complain moan fuss gossip squabble bicker sulk panic faff dither loud noisy smelly drunk weak soft tight jealous annoying confused
  emotional shout yap brag gloat joke nightmare shambles hassle unclean scruffy grubby ashamed pathetic fed-up benefit lack danger threat`.split(
    /\s+/,
  ),
)
  .add('fed up')
  .add('sick of')
  .add('had enough')
  .add('no idea')
  .add('so many');

/** `two women`, `the girls in our office`, `three of them`: some and not all. */
function namesSome(match: Match, { first, last, source, antecedent }: Hit): boolean {
  if (antecedent !== undefined) return true;
  const before = source.tokens[first - 1]?.norm ?? '';
  const [next, further] = [
    source.tokens[last + 1]?.norm ?? '',
    source.tokens[last + 2]?.norm ?? '',
  ];
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
  return (
    THINGS.has(match.wordsAfter(who, 1)[0] ?? '') ||
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
  if (of === sexGroup || of === ageGroup) return false;
  return !ONE.has(match.wordsBefore(hit, 1)[0] ?? '');
}

/** News of a crime, an arrest or a court case. */
export const isNews = predicate('news', (match) => match.inSentence(reporting));
