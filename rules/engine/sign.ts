import type { Shape } from './shape';
import type { Source } from './source';
import type { Carried } from './words/carried';
import type { WordClass } from './words/word-class';

/** What a rule can look for: a class of words, a shape, or either by way of a later pronoun. */
export type Sign = WordClass | Shape | Carried;

/** One sign seen at one place. Offsets are UTF-16 into `source.text`; token indexes are inclusive. */
export interface Hit {
  readonly sign: Sign;
  readonly source: Source;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  /** How a disguise was seen through, e.g. `leetspeak`. */
  readonly repair?: string;
  /** What a pronoun stands for; may lie in the context post. */
  readonly antecedent?: Hit;
}

/** The words as written. */
export function textOf(hit: Hit): string {
  return hit.source.slice(hit.start, hit.end);
}
