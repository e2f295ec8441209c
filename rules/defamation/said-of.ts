import { type Hit, type Match, type Predicate, predicate, type Sign } from '../engine';
import { keepsSubject, normOf, norms } from './between';
import {
  APPOSED,
  BE,
  BEFORE_NAME,
  BEFORE_NOUN,
  COMPOUND_HEADS,
  ELIDED,
  LIKENING,
  LINKS,
  POSSESSIVE,
  TAIL_BREAKERS,
  THWARTING,
  WITNESSING,
} from './said-of.sets';

/** `Dana: 'Thieves …'` is Dana speaking. */
const QUOTE_MARKS = new Set(["'", '"', '“', '‘']);
const FURTHEST = 14;
const LONGEST_COMPLEMENT = 7;
/** `is a raging bigot`: told of, not done. */
const ARTICLES = new Set(['a', 'an', 'the', 'most', 'such']);
const HARMLESS_OF =
  /\b(?:out - and - out|(?:one|kind|sort|bit|piece|nothing|load|bunch) (?:of|but)|(?:better|worse|more|less) than|out and out|in (?:my|our) (?:view|opinion))\b/g;

/**
 * The words are said of that person: he or she does what `deeds` tell (`Dana stole it`, `stolen by
 * Dana`) or is called what other words name (`Dana is a thief`, `that thief Dana`). Being the
 * victim, the reporter or the judge of it is not enough. A sentence without a subject speaks of
 * whoever was named before it: `Met Dana today. Robbed half the street`.
 */
export function saidOf(who: string, claim: string, deeds: readonly Sign[]): Predicate {
  return predicate(
    `${claim} is said of ${who}`,
    (match) => {
      const [person, said] = [match.hit(who), match.hit(claim)];
      const isDeed = deeds.includes(said.sign);
      if (match.sentenceOf(person) !== match.sentenceOf(said)) {
        if (isDeed ? answers(match, said, person) : heads(match, said, person)) return true;
        return lacksSubject(match, person, said, isDeed);
      }
      const gap = Math.max(said.first - person.last, person.first - said.last) - 1;
      if (gap > FURTHEST) return false;
      return isDeed ? isDoer(match, person, said) : isCalled(match, person, said);
    },
    [who, claim],
  );
}

/** `Liar. Dana again.`: a short sentence and then the person it means. */
function heads(match: Match, said: Hit, person: Hit): boolean {
  const { first, last, index } = match.sentenceOf(said);
  return (
    match.sentenceOf(person).index === index + 1 &&
    person.first - last <= (last - first <= 6 ? 3 : 0)
  );
}

/** `Who stole it? Dana`, `We found out who stole it. Dana Cole.` */
function answers(match: Match, deed: Hit, person: Hit): boolean {
  const { last, index } = match.sentenceOf(deed);
  const answer = match.sentenceOf(person);
  if (answer.index !== index + 1 || person.first - last > 2) return false;
  return match.wordsBefore(deed, 2).includes('who') && answer.last - person.last <= 3;
}

/** `Took the lot.` or `Total liar.` in the two sentences after the person. */
function lacksSubject(match: Match, person: Hit, said: Hit, isDeed: boolean): boolean {
  const sentence = match.sentenceOf(said);
  const apart = sentence.index - match.sentenceOf(person).index;
  if (apart < 1 || apart > 2) return false;
  const before = norms(match, sentence.first, said.first);
  if (!isDeed) {
    return (
      sentence.last - said.last <= 4 && before.every((word) => APPOSED.has(word) || word === 'so')
    );
  }
  if (isThing(match, person, said)) return false;
  const verb = match.source.tokens[said.first]?.norm ?? '';
  return (
    before.every((word) => ELIDED.has(word)) &&
    (before.length > 0 ||
      /(?:ed|s|ing)$|^(?:took|stole|sold|ran|had|did|beat|got|left|hit|made|blew|spent|kept)$/.test(
        verb,
      ))
  );
}

function isCalled(match: Match, person: Hit, said: Hit): boolean {
  const [next = ''] = match.wordsAfter(said, 1);
  if (COMPOUND_HEADS.has(next) || match.wordsBefore(said, 2).includes('anti')) return false;
  if (person.first < said.first) {
    if (POSSESSIVE.has(normOf(match, person))) return false;
    const between = betweenOf(match, person, said);
    return !isOwner(between) && isComplement(between);
  }
  const between = norms(match, said.last + 1, person.first);
  const copula = between.findIndex((word) => LINKS.has(word));
  if (copula >= 0) return copula <= 4 && copula === between.length - 1;
  if (between.length === 1 && SOURCES.has(between[0] ?? '')) return true;
  return between.length <= 3 && between.every((word) => BEFORE_NAME.has(word));
}

/** `Greater Mold's most wanted`: what is spoken of belongs there, and is not what it is. */
function isOwner([clitic, next = '']: readonly string[]): boolean {
  return clitic === "'s" && SUPERLATIVE.has(next);
}

const SUPERLATIVE = new Set(['most', 'best', 'worst', 'biggest', 'oldest', 'own']);

/** `Another lie from Dana`. */
const SOURCES = new Set(['from', 'by']);

/** `is a`, `, a total`, `turned out to be one of the`. */
function isComplement(between: readonly string[]): boolean {
  if (between[0] === ':' && QUOTE_MARKS.has(between[1] ?? '')) return false;
  if (between.every((word) => APPOSED.has(word))) return true;
  if (isList(between)) return true;
  const link = between.findLastIndex(
    (word, at) => LINKS.has(word) || LIKENING.has(`${between[at - 1]} ${word}`),
  );
  if (link < 0) return false;
  const tail = between.slice(link + 1);
  if (tail.length > LONGEST_COMPLEMENT || !keepsSubject(between.slice(0, link))) return false;
  const plain = tail.join(' ').replace(HARMLESS_OF, '').split(' ');
  return !plain.some(
    (word, at) =>
      TAIL_BREAKERS.has(word) || (isOtherAction(word) && !ARTICLES.has(plain[at - 1] ?? '')),
  );
}

/** `Dana, churchgoer, thief`. */
function isList(between: readonly string[]): boolean {
  const commas = between.filter((word) => word === ',').length;
  return between[0] === ',' && commas > 1 && between.length <= 6 && between.at(-1) !== 'who';
}

/** `is chasing a thief`, but not `is a lying thief`. */
function isOtherAction(word: string): boolean {
  return /[a-z]{3}ing$/.test(word) && !APPOSED.has(word);
}

function isDoer(match: Match, person: Hit, deed: Hit): boolean {
  if (isThing(match, person, deed)) return false;
  if (person.first > deed.first) {
    const after = norms(match, deed.last + 1, person.first);
    const last = after.findLast((word) => !BEFORE_NAME.has(word) || BE.has(word)) ?? '';
    if (last === 'by' || isAnswer(match, deed, last)) return true;
    const start = startOf(match, deed);
    return YOU.has(start) || (after.at(-1) === 'that' && PRONOUNS.has(start));
  }
  const between = betweenOf(match, person, deed);
  if (isThwarted(match, person, between)) return false;
  const pronoun = normOf(match, person);
  if (POSSESSIVE.has(pronoun)) return pronoun !== 'his' && between.length === 0;
  if (between[0] === "'s" && between.length > 2 && !BE.has(between[1] ?? '')) return false;
  return keepsSubject(between) && !isPassive(match, person, deed, between);
}

/** `Dana caught the man who stole it`: the man, though he may be called so, is not Dana. */
function isThwarted(match: Match, person: Hit, between: readonly string[]): boolean {
  const [verb = '', before = ''] = match.wordsBefore(person, 2);
  if (!THWARTING.has(verb) || BE.has(before) || between.at(-1) === 'for') return false;
  return !(WITNESSING.has(verb) && match.source.tokens[person.first]?.capital);
}

/** `He would have us all gone, that Dana.` */
const PRONOUNS = new Set(['he', 'she', 'they']);

function startOf(match: Match, hit: Hit): string {
  return match.source.tokens[match.sentenceOf(hit).first]?.norm ?? '';
}

/** `who stole it is Dana`, `Whoever robbed us was Dana`. */
function isAnswer(match: Match, deed: Hit, last: string): boolean {
  const [before = ''] = match.wordsBefore(deed, 1);
  return WHO.has(before) && BE.has(last);
}

const WHO = new Set(['who', 'that', 'whoever']);
const YOU = new Set(['you', "you're", "you've", 'u', 'ur']);

/** What stands between; `Dana, you took it` speaks to Dana and of Dana. */
function betweenOf(match: Match, person: Hit, said: Hit): readonly string[] {
  const between = norms(match, person.last + 1, said.first);
  const you = between[0] === ',' ? 1 : 0;
  return YOU.has(between[you] ?? '') ? between.slice(you + 1) : between;
}

/** `the murder of`, `a murder investigation`, `#Shoplifting`: spoken of, not done. */
function isThing(match: Match, person: Hit, deed: Hit): boolean {
  const [before = ''] = match.wordsBefore(deed, 1);
  const [after = ''] = match.wordsAfter(deed, 1);
  const token = match.source.tokens[deed.first];
  if (token?.hashtag || COMPOUND_HEADS.has(after)) return true;
  if (token?.capital && before !== '' && !token.shout) return true;
  if (deed.sign.kind === 'shape') return false;
  if (deed.first < deed.last) return before === 'the';
  if (BEFORE_NOUN.has(before)) return !(token?.norm.endsWith('ing') && GOVERNING.has(before));
  // Grammar takes `Parry taunts the kids` for Parry's taunts, but rightly `Mold murder` for a noun.
  const isNext = deed.first === person.last + 1 && token?.norm !== deed.lemma;
  return match.isTagged(deed, 'Verb') === false && !isNext;
}

/** `jail Dana for stealing it` */
const GOVERNING = new Set(['for', 'of', 'after']);

/** `was robbed`, `Was Dana robbed`: done to, not by. `'s robbed us` is `has robbed us`. */
function isPassive(match: Match, person: Hit, deed: Hit, between: readonly string[]): boolean {
  const verb = match.source.tokens[deed.first]?.norm ?? '';
  if (verb.endsWith('ing') || !isVerbForm(deed)) return false;
  const close = between.length === 0 ? opening(match, person) : between.slice(-2);
  if (isSuffered(between) && /(?:ed|en|ut|urnt)$/.test(verb)) return true;
  if (close.at(-1) === "'s" && /(?:ed|en|ut|[^e]t|wn|un)$/.test(verb))
    return [undefined, 'by', '.', ','].includes(match.wordsAfter(deed, 1)[0]);
  return close.some((word) => word !== "'s" && BE.has(word));
}

/** `had his bike stolen`, `got her car keyed`. */
function isSuffered(between: readonly string[]): boolean {
  const had = between.findLastIndex((word) => HAVING.has(word));
  const next = between[had + 1];
  return had >= 0 && next !== undefined && !isAdverb(next) && between.length - had <= 5;
}

const HAVING = new Set(['had', 'has', 'have', 'having', 'got', 'gets']);

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || word.endsWith('ly');
}

const ADVERBS = new Set(
  'been just already also since even once then never always still not'.split(' '),
);

/** A form of a verb, alone or with what it is done to. */
function isVerbForm({ sign, first, last, lemma }: Hit): boolean {
  return first === last || sign.kind !== 'words' || (sign.verbs ?? []).includes(lemma);
}

/** The word before a person that opens the sentence: `Was Dana robbed`. */
function opening(match: Match, person: Hit): readonly string[] {
  return match.sentenceOf(person).first === person.first - 1 ? match.wordsBefore(person, 1) : [];
}
