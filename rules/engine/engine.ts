import { candidateIndex } from './candidate-index';
import type { Policy } from './cite';
import type { Draft, Finding, Situation } from './draft';
import { findEndorsement } from './endorsement';
import { decide, type Outcome } from './evaluate';
import { findMatches } from './find-matches';
import { type Grammar, GrammarTags } from './grammar-tags';
import { isIdentifierRule } from './identifier-rules';
import { type Marked, makeFinding } from './make-finding';
import { type Post, readPost } from './post';
import { resolveOverlap } from './resolve-overlap';
import type { Rule } from './rule';
import type { Hit } from './sign';
import type { SourceRole } from './source';
import { isWelsh } from './text/welsh';
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

export interface Engine {
  /** The findings of a draft, in order of the text. Pure: the same input gives the same output. */
  check(draft: Draft, situation: Situation, grammar?: Grammar): readonly Finding[];
  /** The findings, the reasons for silence, and the sentences that grammar should look at. */
  explain(draft: Draft, situation: Situation, grammar?: Grammar): Explanation;
}

/** Puts rules, their words and the clauses they cite together. */
export function createEngine(rules: readonly Rule[], lexicon: Lexicon, policy: Policy): Engine {
  const candidates = candidateIndex(rules);
  const identifierRules = new Set(rules.filter(isIdentifierRule));

  function explain(draft: Draft, situation: Situation, grammar?: Grammar): Explanation {
    const tags = new GrammarTags(grammar);
    const post = readPost(draft, situation, lexicon, tags);
    const marked: Marked[] = [];
    const silences: Silence[] = [];
    const identifiersOnly = isWelsh(draft.text);
    judge(post, undefined, marked, silences, identifiersOnly);
    const endorsement = identifiersOnly ? undefined : findEndorsement(post);
    if (endorsement !== undefined) judge(post, endorsement, marked, silences);
    const findings = resolveOverlap(marked);
    return { findings, silences, wantsGrammar: tags.wanted, identifiersOnly };
  }

  /** Judges the draft or, given where it agrees, the post it agrees with. */
  function judge(
    post: Post,
    at: Hit | undefined,
    marked: Marked[],
    silences: Silence[],
    identifiersOnly = false,
  ): void {
    const source = at === undefined ? post.source : (post.context ?? post.source);
    const { rulesOff } = post.situation.pack;
    for (const rule of candidates(source)) {
      if (rulesOff.includes(rule.id) || rulesOff.includes(`${rule.area}/*`)) continue;
      if (at !== undefined && rule.endorsing === 'off') continue;
      if (identifiersOnly && !identifierRules.has(rule)) continue;
      for (const matches of findMatches(rule, post, source)) {
        const outcome = decide(matches);
        if (outcome?.kind === 'flagged') {
          marked.push(makeFinding(outcome.match, outcome.level, policy, at));
        } else if (outcome !== undefined) silences.push(silence(outcome));
      }
    }
  }

  return { check: (...given) => explain(...given).findings, explain };
}

function silence({ match, because }: Outcome & { kind: 'silent' }): Silence {
  const { start, end } = match.anchor;
  return { rule: match.rule.id, in: match.source.role, start, end, because };
}
