import { type Predicate, predicate } from '../engine';
import { keepsSubject, normOf, norms } from './between';
import { PASSIVE, POSSESSIVE } from './said-of.sets';

const FURTHEST = 14;

/** `Dana was arrested`, `it was Dana who was taken away`: it happened to that person. */
export function happenedTo(who: string, event: string): Predicate {
  return predicate(
    `${event} happened to ${who}`,
    (match) => {
      const [person, done] = [match.hit(who), match.hit(event)];
      if (person.first > done.last) {
        const after = norms(match, done.last + 1, person.first);
        const last = after.at(-1) ?? '';
        if (last === 'is' || last === 'was') return true;
        return after.length < 2 && isPolice(match.wordsBefore(done, 2));
      }
      if (isPolice(match.wordsBefore(done, 2)) && done.first - person.last < 4) return true;
      const gap = done.first - person.last - 1;
      if (gap < 0 || gap > FURTHEST || POSSESSIVE.has(normOf(match, person))) return false;
      const between = norms(match, person.last + 1, done.first);
      return (
        keepsSubject(between) &&
        [...between, ...norms(match, done.first, done.last)].some((word) => PASSIVE.has(word))
      );
    },
    [who, event],
  );
}

/** `they arrested Dana`, `Dana they arrested`. */
function isPolice(before: readonly string[]): boolean {
  return before.some((word) => POLICE.has(word));
}

const POLICE = new Set(['they', 'police', 'cops', 'feds', 'bizzies', "they've"]);
