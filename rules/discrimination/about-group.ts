import { type Hit, type Match, type Predicate, predicate } from '../engine';
import { COPULAS, LINKS } from './link-words';

const BREAKS = new Set('because but although though while when unless'.split(' '));
const MOST_BETWEEN = 11;

/** `no X is`, `not all X are`: the words deny it. */
const DENYING: ReadonlySet<string> = new Set([
  'no',
  'not',
  'none',
  'few',
  'neither',
  'nor',
  'without',
]);

/** `not one of the`, `none of these`. */
const OF_THEM: ReadonlySet<string> = new Set('of the these those my our one single all'.split(' '));

export function isDenied(match: Match, group: Hit): boolean {
  const before = match.wordsBefore(group, 5);
  const head = before.findIndex((word) => !OF_THEM.has(word));
  return (
    before.slice(0, 2).some((word) => DENYING.has(word)) ||
    (head >= 0 && DENYING.has(before[head] ?? ''))
  );
}

/** Norms of the tokens strictly between two hits, in order. */
export function between(match: Match, one: Hit, other: Hit): readonly string[] {
  const { tokens } = match.source;
  return tokens.slice(one.last + 1, other.first).map(({ norm }) => norm);
}

function isLinked(words: readonly string[]): boolean {
  return (
    words.length <= MOST_BETWEEN &&
    words.every((word, at) => LINKS.has(word) || isUndone(word, words[at + 1] ?? ''))
  );
}

/** A negation that denies nothing: `no better than`, `if they weren't such`. */
function isUndone(word: string, next: string): boolean {
  if (word === 'no') return COMPARED.has(next);
  return COUNTERFACTUAL.has(word) && (next === 'such' || next === 'so' || next === 'all');
}
const COUNTERFACTUAL: ReadonlySet<string> = new Set(["weren't", "wasn't", 'werent', 'wasnt']);
/** `no better than`, `no different from` deny nothing. */
const COMPARED: ReadonlySet<string> = new Set(['better', 'more', 'different', 'good']);

/** `group … attack` with nothing but linking words between. */
function linked(match: Match, group: Hit, attack: Hit): boolean {
  if (group.first > attack.first || isDenied(match, group)) return false;
  const words = between(match, group, attack);
  const last = words.at(-1) ?? '';
  if (UNDOING.has(last)) return false;
  // `<group> can get free …` is an offer
  if (OFFERING.has(last) && match.source.tokens[attack.first]?.norm === 'get') return false;
  return isLinked(words) && !words.some((word) => BREAKS.has(word));
}
const OFFERING: ReadonlySet<string> = new Set(['can', 'could', 'may', 'now']);
/** `<group> don't run the banks` denies it. */
const UNDOING: ReadonlySet<string> = new Set(["don't", 'dont', "doesn't", 'never', 'not']);

/** The same with a copula between, or nothing at all: `group is attack`, `group attack`. */
function predicative(match: Match, group: Hit, attack: Hit): boolean {
  if (group.first > attack.first || isDenied(match, group)) return false;
  const words = withoutAdjectives(withoutPlace(between(match, group, attack)));
  if (!isLinked(words) || words.some((word) => BREAKS.has(word))) return false;
  const [before = ''] = match.wordsBefore(group, 1);
  return (
    words.length === 0 ||
    COPULAS.has(before) ||
    words.some((word) => COPULAS.has(word) || COUNTERFACTUAL.has(word))
  );
}

/** `the manager | at the Bell | is …`: where they are does no harm. */
function withoutPlace(words: readonly string[]): readonly string[] {
  const copula = words.findIndex((word) => /^(?:is|are|was|were)$/.test(word));
  return PLACES.has(words[0] ?? '') && copula > 0 && copula <= MOST_IN_PLACE
    ? words.slice(copula)
    : words;
}
const PLACES: ReadonlySet<string> = new Set('at in from on of near behind by down'.split(' '));
const MOST_IN_PLACE = 6;

/** `<group> are | a bunch of | nasty little | attack`: one or two words that may be adjectives do no harm. */
function withoutAdjectives(words: readonly string[]): readonly string[] {
  let end = words.length;
  const most = words.includes(',') ? MOST_LISTED : 2;
  while (end > 1 && words.length - end < most && isListed(words[end - 1] ?? '', most)) end -= 1;
  return words.slice(0, end);
}

/** `fat, bald and <attack>`: in a list the commas and the `and` come with it. */
function isListed(word: string, most: number): boolean {
  return mayBeAdjective(word) || (most === MOST_LISTED && (word === ',' || word === 'and'));
}
const MOST_LISTED = 5;

function mayBeAdjective(word: string): boolean {
  return (
    (/^[a-z]{4,}$/.test(word) || SHORT.has(word)) &&
    !LINKS.has(word) &&
    !/(?:ing|ed|en)$/.test(word) &&
    !NO_ADJECTIVES.has(word)
  );
}
const SHORT: ReadonlySet<string> = new Set(
  'fat old sad mad big shy thin bad daft odd sly dim dumb'.split(' '),
);
const NO_ADJECTIVES: ReadonlySet<string> = new Set(
  'from against about under with without never more less than also victims targets prey called hate fight report fear'.split(
    ' ',
  ),
);

/** `attack group`, `attack, … like group`: nothing but small words between. */
function attributive(match: Match, group: Hit, attack: Hit): boolean {
  if (attack.first > group.first) return false;
  const words = between(match, attack, group);
  if (words[0] === ',' && match.wordsBefore(attack, 3).some((word) => /n't$|^not$/.test(word))) {
    return false;
  }
  return words.length === 0 || (words.length <= 3 && words.every((word) => SMALL.has(word)));
}
const SMALL = new Set('fucking bloody little common old of , and white'.split(' '));

/** `that attack was a group`: a copula between, and otherwise only linking words. */
function inverted(match: Match, group: Hit, attack: Hit): boolean {
  if (attack.first > group.first) return false;
  const words = between(match, attack, group);
  return isLinked(words) && words.some((word) => FINITE.has(word));
}
const FINITE = new Set("is are was were 's 're =".split(' '));

/** The attack is said of the group, before or after it. */
export function saidOf(attack: string, group: string): Predicate {
  return predicate(
    `${attack} is said of ${group}`,
    (match) => {
      const [who, what] = [match.hit(group), match.hit(attack)];
      return (
        predicative(match, who, what) || attributive(match, who, what) || inverted(match, who, what)
      );
    },
    [attack, group],
  );
}

/** As `saidOf`, only with the group first and a present copula, for words that are mild alone. */
export function saidOfAll(attack: string, group: string): Predicate {
  return predicate(
    `${attack} is said of all of ${group}`,
    (match) => {
      const [who, what] = [match.hit(group), match.hit(attack)];
      if (!predicative(match, who, what)) return false;
      const words = between(match, who, what);
      if (words.length === 0 && match.source.tokens[what.first]?.kind === 'emoji') return true;
      return [...words, ...match.wordsBefore(who, 1)].some(
        (word) => COPULAS.has(word) && word !== 'was' && word !== 'were',
      );
    },
    [attack, group],
  );
}

/** As `groupDoes`, but a clause about the group may stand between: `<group> who think … <attack>`. */
export function groupWhoDoes(attack: string, group: string): Predicate {
  return predicate(
    `${attack} is what ${group} does`,
    (match) => {
      const [who, what] = [match.hit(group), match.hit(attack)];
      if (linked(match, who, what)) return true;
      const words = between(match, who, what);
      const relative = words[0] === 'who' || words[0] === 'that';
      return relative && words.length <= MOST_BETWEEN && !isDenied(match, who);
    },
    [attack, group],
  );
}

/** The group comes first and does what the attack says, with nothing but linking words between. */
export function groupDoes(attack: string, group: string): Predicate {
  return predicate(
    `${attack} is what ${group} does`,
    (match) => linked(match, match.hit(group), match.hit(attack)),
    [attack, group],
  );
}
