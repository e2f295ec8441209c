import type { GrammarTags } from './grammar-tags';
import { Looks, type Watch } from './looks';
import type { Rule } from './rule';
import type { Hit } from './sign';
import type { Source } from './source';

interface Judgement<Verdict> {
  readonly verdict: Verdict;
  readonly looks: Looks;
}

type OfRule<Verdict> = Map<Hit, Judgement<Verdict>>;

/**
 * The judgements of one check, kept for the next. One is made again only when something it looked
 * at has changed since; as nothing but `Looks` decides that, the result is that of a full check.
 */
export class Judgements<Verdict> {
  readonly #draft: Source;
  readonly #watch: Watch;
  #kept = new Map<Rule, OfRule<Verdict>>();
  #made = new Map<Rule, OfRule<Verdict>>();
  readonly #grammar: GrammarTags;

  /** @param draft the text that is rewritten from one check to the next. */
  constructor(draft: Source, grammar: GrammarTags, watch: Watch) {
    this.#draft = draft;
    this.#grammar = grammar;
    this.#watch = watch;
  }

  /** Begins another check: judgements not asked for in it will be forgotten with the next. */
  renew(): void {
    this.#kept = this.#made;
    this.#made = new Map();
  }

  /** The verdict of the last check when it still holds, else a new one. */
  of(rule: Rule, anchor: Hit, judge: () => Verdict): Verdict {
    const known = this.#kept.get(rule)?.get(anchor);
    const judgement = known && this.#holds(known.looks) ? known : this.#judge(judge);
    if (judgement === known)
      for (const sentence of known.looks.tags.keys()) this.#grammar.ask(sentence);
    let made = this.#made.get(rule);
    if (made === undefined) {
      made = new Map();
      this.#made.set(rule, made);
    }
    made.set(anchor, judgement);
    return judgement.verdict;
  }

  #judge(judge: () => Verdict): Judgement<Verdict> {
    const looks = new Looks();
    return { verdict: this.#watch.during(looks, judge), looks };
  }

  #holds(looks: Looks): boolean {
    if (!this.#draft.stillHas(looks)) return false;
    for (const [sentence, tags] of looks.tags) {
      if (this.#grammar.known(sentence) !== tags) return false;
    }
    return true;
  }
}
