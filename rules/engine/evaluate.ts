import type { Level } from './draft';
import { levelOf } from './level';
import type { Match } from './match';
import { idiom } from './predicates/idiom';

/** What became of a candidate. */
export type Outcome =
  | { readonly kind: 'flagged'; readonly match: Match; readonly level: Level }
  | { readonly kind: 'silent'; readonly match: Match; readonly because: string };

/**
 * Decides about one anchor: the first combination that no predicate vetoes counts; when there is
 * none, the reason given is that of the combination that came furthest.
 */
export function decide(matches: readonly Match[]): Outcome | undefined {
  let best: { outcome: Outcome; rank: number } | undefined;
  for (const match of matches) {
    const { outcome, rank } = weigh(match);
    if (outcome.kind === 'flagged') return outcome;
    if (best === undefined || rank > best.rank) best = { outcome, rank };
  }
  return best?.outcome;
}

function weigh(match: Match): { outcome: Outcome; rank: number } {
  const { rule } = match;
  const silent = (because: string, rank: number) => ({
    outcome: { kind: 'silent', match, because } as const,
    rank,
  });
  const level = levelOf(match);
  if (level === 'none') return silent('level', 0);
  const unmet = rule.when?.find((predicate) => !predicate.holds(match));
  if (unmet !== undefined) return silent(unmet.name, 1);
  if (idiom.holds(match)) return silent(idiom.name, 2);
  const veto = rule.unless?.find((predicate) => predicate.holds(match));
  if (veto !== undefined) return silent(veto.name, 3);
  return { outcome: { kind: 'flagged', match, level }, rank: 4 };
}
