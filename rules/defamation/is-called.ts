import type { Hit, Match } from '../engine';
import { betweenOf, keepsSubject, normOf, norms } from './between';
import {
  APPOSED,
  BEFORE_NAME,
  COMPOUND_HEADS,
  LIKENING,
  LINKS,
  POSSESSIVE,
  TAIL_BREAKERS,
} from './said-of.sets';

/** `Dana: 'Thieves …'` is Dana speaking. */
const QUOTE_MARKS = new Set(["'", '"', '“', '‘']);
const LONGEST_COMPLEMENT = 7;
/** `is a raging bigot`: told of, not done. */
const ARTICLES = new Set(['a', 'an', 'the', 'most', 'such']);
const HARMLESS_OF =
  /\b(?:out - and - out|(?:one|kind|sort|bit|piece|nothing|load|bunch) (?:of|but)|(?:better|worse|more|less) than|out and out|in (?:my|our) (?:view|opinion))\b/g;

/** The person is given the name: `Dana is a thief`, `that thief Dana`, `another lie from Dana`. */
export function isCalled(match: Match, person: Hit, said: Hit): boolean {
  const [next = ''] = match.wordsAfter(said, 1);
  if (said.last < person.first && isLabel(norms(match, said.last + 1, person.first))) return true;
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

/** `FRAUDSTER ALERT ⚠ Dana` */
function isLabel(between: readonly string[]): boolean {
  const rest = between.filter(
    (word) => !ALERT.has(word) && !/^\p{Extended_Pictographic}/u.test(word),
  );
  return rest.length === 0 && between.length > 0 && between.length < 6;
}

const ALERT = new Set(['alert', 'warning', '!', ':', '-', '\ufe0f']);

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
