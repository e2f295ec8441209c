import type { Match } from '../match';
import { type Predicate, predicate } from '../predicate';

/** `one` stands before `other`, with at most `tokens` between. */
export function before(one: string, other: string, tokens = 12): Predicate {
  return predicate(
    `${one} before ${other}`,
    (match) => {
      const gap = match.hit(other).first - match.hit(one).last - 1;
      return gap >= 0 && gap <= tokens;
    },
    [one, other],
  );
}

/** At most `tokens` stand between the two, in either order. */
export function near(one: string, other: string, tokens = 6): Predicate {
  return predicate(`${one} near ${other}`, (match) => gapOf(match, one, other) <= tokens, [
    one,
    other,
  ]);
}

/** Both stand in the same clause. */
export function sameClause(one: string, other: string): Predicate {
  return predicate(
    `${one} and ${other} in one clause`,
    (match) =>
      match.source.clauseOf(match.hit(one).first) === match.source.clauseOf(match.hit(other).first),
    [one, other],
  );
}

function gapOf(match: Match, one: string, other: string): number {
  const [first, second] = [match.hit(one), match.hit(other)];
  return first.first <= second.first
    ? second.first - first.last - 1
    : first.first - second.last - 1;
}
