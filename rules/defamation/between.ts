import type { Hit, Match } from '../engine';
import {
  BE,
  OTHER_PEOPLE,
  OTHER_SUBJECTS,
  OWNING,
  PLACING,
  REPORTING,
  THWARTING,
} from './said-of.sets';

/** No other subject stands between a person and what is said of him or her. */
export function keepsSubject(between: readonly string[]): boolean {
  return between.every((word, at) => {
    if (word === 'whose' && at < 2) return true;
    if (OTHER_SUBJECTS.has(word) || REPORTING.has(word)) return false;
    if (OTHER_PEOPLE.has(word) && !OWNING.has(between[at - 1] ?? '')) return false;
    if (THWARTING.has(word)) return BE.has(between[at - 1] ?? '') || isGoingOn(between, at);
    if (word !== 'who' && word !== 'that') return true;
    return (
      at === 0 ||
      between[0] === ',' ||
      PLACING.has(between[0] ?? '') ||
      isEquated(between.slice(0, at))
    );
  });
}

/** `can't stop stealing`, `can't help robbing`: what is not stopped is done. */
function isGoingOn(between: readonly string[], at: number): boolean {
  return (
    at === between.length - 1 && /n't$|^(?:not|never|cant|cannot|wont)$/.test(between[at - 1] ?? '')
  );
}

/** The only word of a hit of one word, else empty. */
export function normOf(match: Match, hit: Hit): string {
  return hit.first === hit.last ? (match.source.tokens[hit.first]?.norm ?? '') : '';
}

/** The words between, without fillers such as `you know`. */
export function norms({ source }: Match, from: number, to: number): readonly string[] {
  const all = withoutAsides(source.tokens.slice(from, to).map(({ norm }) => norm));
  return all.filter(
    (word, at) =>
      !(word === 'you' && all[at + 1] === 'know') && !(word === 'know' && all[at - 1] === 'you'),
  );
}

/** `one of the coaches (ginger, drives the Kia) likes …` */
function withoutAsides(words: readonly string[]): readonly string[] {
  const [open, close] = [words.indexOf('('), words.indexOf(')')];
  if (open < 0 || close < open) return words;
  return withoutAsides([...words.slice(0, open), ...words.slice(close + 1)]);
}

/** `is the one`, `was a man`: whoever follows is the person again. */
function isEquated([be = '', article = '', ...nouns]: readonly string[]): boolean {
  return (
    BE.has(be) &&
    ARTICLES.has(article) &&
    nouns.length < 4 &&
    !nouns.some((word) => PLACING.has(word))
  );
}

const ARTICLES = new Set(['a', 'an', 'the', 'that', 'one']);

/** Speaking to somebody. */
export const YOU = new Set(['you', "you're", "you've", 'u', 'ur']);

/** What stands between; `Dana, you took it` speaks to Dana and of Dana. */
export function betweenOf(match: Match, person: Hit, said: Hit): readonly string[] {
  const between = norms(match, person.last + 1, said.first);
  const you = between[0] === ',' ? 1 : 0;
  return YOU.has(between[you] ?? '') ? between.slice(you + 1) : between;
}
