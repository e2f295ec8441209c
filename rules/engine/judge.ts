import { type Candidate, candidateIndex } from './candidate-index';
import type { Policy } from './cite';
import { findEndorsement } from './endorsement';
import type { Explanation, Silence } from './engine';
import { decide, type Outcome } from './evaluate';
import { anchorsOf, matchesAt } from './find-matches';
import { isIdentifierRule } from './identifier-rules';
import type { Judgements } from './judgements';
import { type Marked, makeFinding } from './make-finding';
import type { Post } from './post';
import { resolveOverlap } from './resolve-overlap';
import type { Rule } from './rule';
import type { Hit } from './sign';
import type { Source } from './source';

/** What became of one anchor; `marked` unless it is the context post that was judged. */
export interface Verdict {
  readonly outcome: Outcome | undefined;
  readonly marked: Marked | undefined;
  readonly silence: Silence | undefined;
}

/** Judges a post; what was judged in the last check is taken from `known`. */
export type Judge = (post: Post, known?: Judgements<Verdict>) => Explanation;

/** Brings rules to bear on posts. */
export function createJudge(rules: readonly Rule[], policy: Policy): Judge {
  const candidates = candidateIndex(rules);
  const ofIdentifiers = candidateIndex(rules.filter(isIdentifierRule));

  return (post, known) => {
    const sitting = new Sitting(post, policy, known);
    if (post.source.whole?.isWelsh) {
      sitting.judge(ofIdentifiers(post.source), post.source);
      return sitting.explain(true);
    }
    sitting.judge(candidates(post.source), post.source);
    const endorsement = findEndorsement(post);
    if (endorsement !== undefined) {
      const source = post.context ?? post.source;
      sitting.judge(candidates(source), source, endorsement);
    }
    return sitting.explain(false);
  };
}

/** One post while it is being judged. */
class Sitting {
  readonly #post: Post;
  readonly #policy: Policy;
  readonly #known: Judgements<Verdict> | undefined;
  readonly #marked: Marked[] = [];
  readonly #silences: Silence[] = [];

  constructor(post: Post, policy: Policy, known: Judgements<Verdict> | undefined) {
    this.#post = post;
    this.#policy = policy;
    this.#known = known;
  }

  explain(identifiersOnly: boolean): Explanation {
    return {
      findings: resolveOverlap(this.#marked),
      silences: this.#silences,
      wantsGrammar: this.#post.grammar.wanted,
      identifiersOnly,
    };
  }

  /** Judges the draft or, given where it agrees, the post it agrees with. */
  judge(candidates: readonly Candidate[], source: Source, at?: Hit): void {
    const { rulesOff } = this.#post.situation.pack;
    const weigh = (candidate: Candidate, anchor: Hit): Verdict =>
      this.#weigh(candidate, anchor, at !== undefined);
    for (const candidate of candidates) {
      const { rule } = candidate;
      if (rulesOff.length > 0 && isOff(rule, rulesOff)) continue;
      if (at !== undefined && rule.endorsing === 'off') continue;
      if (this.#known === undefined) {
        for (const anchor of anchorsOf(candidate, source)) this.#note(weigh(candidate, anchor), at);
      } else {
        for (const { verdict } of this.#known.of(candidate, source, weigh)) this.#note(verdict, at);
      }
    }
  }

  #weigh(candidate: Candidate, anchor: Hit, isContext: boolean): Verdict {
    const outcome = decide(matchesAt(candidate, this.#post, anchor));
    const isFound = !isContext && outcome?.kind === 'flagged';
    return {
      outcome,
      marked: isFound ? makeFinding(outcome.match, outcome.level, this.#policy) : undefined,
      silence: outcome?.kind === 'silent' ? silenceOf(outcome) : undefined,
    };
  }

  #note({ outcome, marked, silence }: Verdict, at: Hit | undefined): void {
    if (marked !== undefined) this.#marked.push(marked);
    else if (silence !== undefined) this.#silences.push(silence);
    else if (outcome?.kind === 'flagged') {
      this.#marked.push(makeFinding(outcome.match, outcome.level, this.#policy, at));
    }
  }
}

function isOff({ id, area }: Rule, off: readonly string[]): boolean {
  return off.includes(id) || off.includes(`${area}/*`);
}

function silenceOf({ match, because }: Outcome & { kind: 'silent' }): Silence {
  const { start, end } = match.anchor;
  return { rule: match.rule.id, in: match.source.role, start, end, because };
}
