import type { Rule } from './rule';
import type { WordClass } from './words/word-class';

/** What an area's `index.ts` gives: its rules, and every word class they look for or ask about. */
export interface AreaRules {
  readonly rules: readonly Rule[];
  readonly words: readonly WordClass[];
}
