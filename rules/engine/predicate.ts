import type { Match } from './match';
import type { Hit } from './sign';

/** A named question about a match; the name is what examples and explanations cite. */
export interface Predicate {
  readonly name: string;
  /** Names of `looksFor` it reads, so that a typing error is seen when the rule is declared. */
  readonly reads?: readonly string[];
  holds(match: Match): boolean;
}

/** A question about one hit: by default the rule's anchor, or another by `of`. */
export interface HitPredicate extends Predicate {
  of(sign: string): Predicate;
  /** The answer for any hit of the match's text. */
  about(hit: Hit, match: Match): boolean;
}

/**
 * Declares a predicate about one hit. Its answer may depend on the hit, its text and the post, not
 * on the rule or on other hits: within one check it is asked once for each hit and remembered for
 * other rules. While judgements are watched every one has to look for itself.
 */
export function hitPredicate(
  name: string,
  holds: (hit: Hit, match: Match) => boolean,
): HitPredicate {
  const answers = new WeakMap<Hit, boolean>();
  const about = (hit: Hit, match: Match): boolean => {
    if (match.post.source.watch !== undefined) return holds(hit, match);
    const known = answers.get(hit);
    if (known !== undefined) return known;
    const answer = holds(hit, match);
    answers.set(hit, answer);
    return answer;
  };
  return {
    name,
    about,
    holds: (match) => about(match.anchor, match),
    of: (sign) => ({ name, reads: [sign], holds: (match) => about(match.hit(sign), match) }),
  };
}

/** Declares a predicate about the whole match or the post. */
export function predicate(
  name: string,
  holds: (match: Match) => boolean,
  reads: readonly string[] = [],
): Predicate {
  return { name, reads, holds };
}

/** True when the other is not. */
export function not(other: Predicate, name = `not ${other.name}`): Predicate {
  return { ...other, name, holds: (match) => !other.holds(match) };
}

/** True when any of the others is. */
export function either(name: string, ...others: readonly Predicate[]): Predicate {
  return {
    name,
    reads: others.flatMap(({ reads = [] }) => reads),
    holds: (match) => others.some((other) => other.holds(match)),
  };
}

/** True when all of the others are. */
export function both(name: string, ...others: readonly Predicate[]): Predicate {
  return {
    name,
    reads: others.flatMap(({ reads = [] }) => reads),
    holds: (match) => others.every((other) => other.holds(match)),
  };
}
