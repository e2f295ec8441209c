import type { Candidate } from './candidate-index';
import { anchorsOf } from './find-matches';
import type { GrammarTags } from './grammar-tags';
import { Looks, type Watch } from './looks';
import type { Seen } from './seen-signs';
import type { Hit } from './sign';
import type { Source } from './source';

/** What a rule made of one of its anchors. */
interface Judgement<Verdict> {
  readonly anchor: Hit;
  readonly verdict: Verdict;
  readonly looks: Looks;
}

/** What a rule made of all its anchors in one text, in their order. */
interface Standing<Verdict> {
  /** The signs of the anchors. */
  readonly signs: readonly Seen[];
  judgements: Judgement<Verdict>[];
  /** Edition of the draft for which they were made, or found to hold. */
  asOf: number;
}

/**
 * The judgements of one check, kept for the next. One is made again only when something it looked
 * at has changed since; as nothing but `Looks` decides that, the result is that of a full check.
 */
export class Judgements<Verdict> {
  readonly #draft: Source;
  readonly #grammar: GrammarTags;
  readonly #watch: Watch;
  readonly #standing = new Map<Source, Map<Candidate, Standing<Verdict>>>();

  /** @param draft the text that is rewritten from one check to the next. */
  constructor(draft: Source, grammar: GrammarTags, watch: Watch) {
    this.#draft = draft;
    this.#grammar = grammar;
    this.#watch = watch;
  }

  /** What a rule makes of its anchors in a text: as in the last check where that holds. */
  of(
    candidate: Candidate,
    source: Source,
    judge: (candidate: Candidate, anchor: Hit) => Verdict,
  ): readonly { readonly verdict: Verdict }[] {
    const standing = this.#standingOf(candidate, source);
    const { signs, judgements, asOf } = standing;
    const edition = this.#draft.whole?.edition ?? 1;
    standing.asOf = edition;
    const make = (anchor: Hit) => this.#judge(anchor, () => judge(candidate, anchor));
    if (asOf < edition - 1) {
      // What changed before the last check is not known any more.
      standing.judgements = anchorsOf(candidate, source).map(make);
    } else if (signs.some((seen) => source.seen.renewed(seen).changedAt > asOf)) {
      const known = new Map(judgements.map((one) => [one.anchor, one]));
      standing.judgements = anchorsOf(candidate, source).map((anchor) => {
        const last = known.get(anchor);
        return last && this.#holds(last.looks) ? last : make(anchor);
      });
    } else {
      for (const [at, last] of judgements.entries()) {
        if (!this.#holds(last.looks)) judgements[at] = make(last.anchor);
      }
    }
    return standing.judgements;
  }

  #standingOf(candidate: Candidate, source: Source): Standing<Verdict> {
    let inText = this.#standing.get(source);
    if (inText === undefined) {
      inText = new Map();
      this.#standing.set(source, inText);
    }
    let standing = inText.get(candidate);
    if (standing === undefined) {
      const signs = candidate.anchors.map((sign) => source.seen.of(sign));
      standing = { signs, judgements: [], asOf: Number.NEGATIVE_INFINITY };
      inText.set(candidate, standing);
    }
    return standing;
  }

  #judge(anchor: Hit, judge: () => Verdict): Judgement<Verdict> {
    const looks = new Looks();
    return { anchor, verdict: this.#watch.during(looks, judge), looks };
  }

  /** Whether nothing that was looked at has changed; if so, the grammar is asked again as well. */
  #holds(looks: Looks): boolean {
    if (!looks.holdIn(this.#draft)) return false;
    const { tags } = looks;
    if (tags.size === 0) return true;
    for (const [sentence, known] of tags) {
      if (this.#grammar.known(sentence) !== known) return false;
    }
    for (const sentence of tags.keys()) this.#grammar.ask(sentence);
    return true;
  }
}
