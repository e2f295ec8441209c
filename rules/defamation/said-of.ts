import { type Hit, type Match, type Predicate, predicate, type Sign } from '../engine';
import { keepsSubject, normOf, norms } from './between';
import {
  APPOSED,
  BE,
  BEFORE_NAME,
  BEFORE_NOUN,
  COMPOUND_HEADS,
  LIKENING,
  LINKS,
  POSSESSIVE,
  TAIL_BREAKERS,
} from './said-of.sets';

/** `Dana: 'Thieves …'` is Dana speaking. */
const QUOTE_MARKS = new Set(["'", '"', '“', '‘']);
const FURTHEST = 14;
const LONGEST_COMPLEMENT = 7;
const HARMLESS_OF =
  /\b(?:(?:one|kind|sort|bit|piece|nothing|load|bunch) (?:of|but)|in (?:my|our) (?:view|opinion))\b/g;

/**
 * The words are said of that person: he or she does what `deeds` tell (`Dana stole it`, `stolen by
 * Dana`) or is called what other words name (`Dana is a thief`, `that thief Dana`). Being the
 * victim, the reporter or the judge of it is not enough.
 */
export function saidOf(who: string, claim: string, deeds: readonly Sign[]): Predicate {
  return predicate(
    `${claim} is said of ${who}`,
    (match) => {
      const [person, said] = [match.hit(who), match.hit(claim)];
      const gap = Math.max(said.first - person.last, person.first - said.last) - 1;
      if (gap > FURTHEST) return false;
      return deeds.includes(said.sign)
        ? isDoer(match, person, said)
        : isCalled(match, person, said);
    },
    [who, claim],
  );
}

function isCalled(match: Match, person: Hit, said: Hit): boolean {
  const [next = ''] = match.wordsAfter(said, 1);
  if (COMPOUND_HEADS.has(next) || match.wordsBefore(said, 2).includes('anti')) return false;
  if (person.first < said.first) {
    if (POSSESSIVE.has(normOf(match, person))) return false;
    return isComplement(norms(match, person.last + 1, said.first));
  }
  const between = norms(match, said.last + 1, person.first);
  const copula = between.findIndex((word) => LINKS.has(word));
  if (copula >= 0) return copula <= 4 && copula === between.length - 1;
  return between.length <= 3 && between.every((word) => BEFORE_NAME.has(word));
}

/** `is a`, `, a total`, `turned out to be one of the`. */
function isComplement(between: readonly string[]): boolean {
  if (between[0] === ':' && QUOTE_MARKS.has(between[1] ?? '')) return false;
  if (between.every((word) => APPOSED.has(word))) return true;
  const link = between.findLastIndex(
    (word, at) => LINKS.has(word) || LIKENING.has(`${between[at - 1]} ${word}`),
  );
  if (link < 0) return false;
  const tail = between.slice(link + 1);
  if (tail.length > LONGEST_COMPLEMENT || !keepsSubject(between.slice(0, link))) return false;
  const plain = tail.join(' ').replace(HARMLESS_OF, '').split(' ');
  return !plain.some((word) => TAIL_BREAKERS.has(word) || isOtherAction(word));
}

/** `is chasing a thief`, but not `is a lying thief`. */
function isOtherAction(word: string): boolean {
  return /[a-z]{3}ing$/.test(word) && !APPOSED.has(word);
}

function isDoer(match: Match, person: Hit, deed: Hit): boolean {
  if (isThing(match, deed)) return false;
  if (person.first > deed.first) {
    return norms(match, deed.last + 1, person.first).at(-1) === 'by';
  }
  const between = norms(match, person.last + 1, deed.first).filter(
    (word, at) => !(at === 0 && isAddress(match, person) && YOU.has(word)),
  );
  const pronoun = normOf(match, person);
  if (POSSESSIVE.has(pronoun)) return pronoun !== 'his' && between.length === 0;
  if (between[0] === "'s" && between.length > 2 && !BE.has(between[1] ?? '')) return false;
  return keepsSubject(between) && !isPassive(match, person, deed, between);
}

const YOU = new Set(['you', "you're", "you've", 'u', 'ur']);

/** `@dana you took it` speaks to Dana and of Dana. */
function isAddress(match: Match, person: Hit): boolean {
  return match.source.tokens[person.first]?.kind === 'mention';
}

/** `the murder of`, `a murder investigation`, `#Shoplifting`: spoken of, not done. */
function isThing(match: Match, deed: Hit): boolean {
  const [before = ''] = match.wordsBefore(deed, 1);
  const [after = ''] = match.wordsAfter(deed, 1);
  if (match.source.tokens[deed.first]?.hashtag || COMPOUND_HEADS.has(after)) return true;
  if (deed.first < deed.last) return before === 'the';
  return BEFORE_NOUN.has(before) || match.isTagged(deed, 'Verb') === false;
}

/** `was robbed`, `Was Dana robbed`: done to, not by. */
function isPassive(match: Match, person: Hit, deed: Hit, between: readonly string[]): boolean {
  const verb = match.source.tokens[deed.first]?.norm ?? '';
  if (verb.endsWith('ing')) return false;
  const close = between.length === 0 ? opening(match, person) : between.slice(-2);
  const isVerb =
    deed.first === deed.last ||
    (deed.sign.kind === 'words' && (deed.sign.verbs ?? []).includes(deed.lemma));
  return isVerb && close.some((word) => BE.has(word));
}

/** The word before a person that opens the sentence: `Was Dana robbed`. */
function opening(match: Match, person: Hit): readonly string[] {
  return match.sentenceOf(person).first === person.first - 1 ? match.wordsBefore(person, 1) : [];
}
