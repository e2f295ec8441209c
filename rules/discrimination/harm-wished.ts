import { type Hit, type Match, type Predicate, predicate } from '../engine';
import { wish } from './violence.words';

const NEGATORS: ReadonlySet<string> = new Set(
  `not never no don't won't wouldn't shouldn't can't cannot nobody stop stopped prevent end ending
  against without didn't mustn't isn't protect help let's-not`.split(/\s+/),
);
const SMALL: ReadonlySet<string> = new Set(
  `to just be been get all of them really fucking bloody go and the a have had their ought should
  must deserve being were if see watch into quickly them now simply also off up out that those these gay`.split(
    /\s+/,
  ),
);
const OBJECT: ReadonlySet<string> = new Set(
  `a an the us all those these every any that next of lot fucking bloody some them 'em you more each
  and one such other disgusting filthy like kinds kind up your to off down out`.split(/\s+/),
);
const MOST_BETWEEN = 7;

/**
 * The harm is threatened, planned or called for, and falls on the people: a wish stands before the
 * act with only small words between, or the act is an order at the start of a sentence.
 */
export function harmWished(harm: string, people: string): Predicate {
  return predicate(
    `${harm} is wished on ${people}`,
    (match) => {
      const [act, who] = [match.hit(harm), match.hit(people)];
      return fallsOn(match, act, who) && isWished(match, act, who) && !isDenied(match, act, who);
    },
    [harm, people],
  );
}

/** `kill all <people>`; or `<people> … be killed`. */
function fallsOn(match: Match, act: Hit, who: Hit): boolean {
  const { tokens } = match.source;
  if (act.first < who.first) {
    const words = tokens.slice(act.last + 1, who.first).map(({ norm }) => norm);
    return words.length <= MOST_BETWEEN && words.every((word) => OBJECT.has(word));
  }
  const words = tokens.slice(who.last + 1, act.first).map(({ norm }) => norm);
  return (
    (words.length <= MOST_BETWEEN && words.some((word) => PASSIVE.has(word))) ||
    (words.length === 0 && (isEmoji(match, act) || isWatched(match, act, who)))
  );
}
const PASSIVE = new Set(
  'be get being getting to all had were are need needs deserve deserves would should'.split(' '),
);

/** `love to see <people> suffer`. */
function isWatched(match: Match, act: Hit, who: Hit): boolean {
  const watching = match.wordsBefore(who, 4).some((word) => word === 'see' || word === 'watch');
  return watching && SUFFERING.has(act.lemma);
}
const SUFFERING: ReadonlySet<string> = new Set(['suffer', 'hang', 'burn', 'drown']);

function isEmoji(match: Match, act: Hit): boolean {
  return match.source.tokens[act.first]?.kind === 'emoji';
}

function isWished(match: Match, act: Hit, who: Hit): boolean {
  const { source } = match;
  const sentence = match.sentenceOf(act);
  if (act.first < who.first && isOrder(match, act)) return true;
  if (isEmoji(match, act) && Math.abs(act.first - who.first) <= 2) return true;
  return source.hitsIn(wish, sentence).some((call) => {
    if (call.first > act.last) return call.first - act.last <= 7;
    if (call.last >= act.first) return true;
    const words = source.tokens.slice(call.last + 1, act.first).map(({ norm }) => norm);
    return (
      words.length <= MOST_BETWEEN &&
      words.every(
        (word, at) =>
          SMALL.has(word) ||
          (who.first <= call.last + 1 + at && call.last + 1 + at <= who.last) ||
          OBJECT.has(word),
      )
    );
  });
}

/** An order at the start of the sentence: `kill`, `just shoot`, not `killed` or `killing`. */
function isOrder(match: Match, act: Hit): boolean {
  const { source } = match;
  const start = match.sentenceOf(act).first;
  const opens =
    act.first === start ||
    (act.first === start + 1 && OPENERS.has(source.tokens[start]?.norm ?? ''));
  return opens && source.tokens[act.first]?.norm === act.lemma.split(' ')[0];
}
const OPENERS = new Set(
  'just please so then now right and or lets somebody someone everyone everybody lads'.split(' '),
);

function isDenied(match: Match, act: Hit, who: Hit): boolean {
  return match
    .wordsBefore(act.first < who.first ? act : who, 4)
    .concat(
      act.first > who.first
        ? match.source.tokens.slice(who.last + 1, act.first).map(({ norm }) => norm)
        : [],
    )
    .some((word) => NEGATORS.has(word));
}
