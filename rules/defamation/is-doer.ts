import type { Hit, Match } from '../engine';
import { betweenOf, keepsSubject, normOf, norms, YOU } from './between';
import {
  BE,
  BEFORE_NAME,
  BEFORE_NOUN,
  COMPOUND_HEADS,
  POSSESSIVE,
  THWARTING,
  WITNESSING,
} from './said-of.sets';

/** The person does the deed: `Dana stole it`, `stolen by Dana`; it is not done to them. */
export function isDoer(match: Match, person: Hit, deed: Hit): boolean {
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

/** `the murder of`, `a murder investigation`, `#Shoplifting`: spoken of, not done. */
export function isThing(match: Match, person: Hit, deed: Hit): boolean {
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
