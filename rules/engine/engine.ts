import type { Policy } from './cite';
import type { Draft, Finding, Situation } from './draft';
import { type Grammar, GrammarTags } from './grammar-tags';
import { createJudge } from './judge';
import { readPost } from './post';
import { rememberingExplain } from './remembering';
import type { Rule } from './rule';
import type { SourceRole } from './source';
import type { Lexicon } from './words/lexicon';

/** Why a rule whose signs were all there said nothing. Offsets are UTF-16 into the text of `in`. */
export interface Silence {
  readonly rule: string;
  readonly in: SourceRole;
  readonly start: number;
  readonly end: number;
  /** Name of the predicate that decided. */
  readonly because: string;
}

export interface Explanation {
  readonly findings: readonly Finding[];
  readonly silences: readonly Silence[];
  /** Sentences whose grammar tags would have been used, had they been known. */
  readonly wantsGrammar: readonly string[];
  /** The draft is in Welsh, so that only identifiers were looked for. */
  readonly identifiersOnly: boolean;
}

export interface Checker {
  /** The findings of a draft, in order of the text. */
  check(draft: Draft, situation: Situation, grammar?: Grammar): readonly Finding[];
  /** The findings, the reasons for silence, and the sentences that grammar should look at. */
  explain(draft: Draft, situation: Situation, grammar?: Grammar): Explanation;
}

/** Pure: the same input gives the same output. */
export interface Engine extends Checker {
  /**
   * A checker for one composer. It gives exactly what the engine gives, and remembers the last
   * draft so that after a key only what the change touches is read and judged again.
   */
  remembering(): Checker;
}

/** Puts rules, their words and the clauses they cite together. */
export function createEngine(rules: readonly Rule[], lexicon: Lexicon, policy: Policy): Engine {
  const judge = createJudge(rules, policy);

  function explain(draft: Draft, situation: Situation, grammar?: Grammar): Explanation {
    return judge(readPost(draft, situation, lexicon, new GrammarTags(grammar)));
  }

  return {
    ...checkerOf(explain),
    remembering: () => checkerOf(rememberingExplain(lexicon, judge)),
  };
}

function checkerOf(explain: Checker['explain']): Checker {
  return { check: (...given) => explain(...given).findings, explain };
}
