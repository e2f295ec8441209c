import { findHits } from './find-hits';
import type { Forms } from './forms-in-text';
import { Looks } from './looks';
import type { ReadText } from './read-text';
import type { Hit, Sign } from './sign';
import type { Source } from './source';

/** The hits of a sign, as they are in one edition of a text. */
export interface Seen {
  readonly sign: Sign;
  /** Of a class: where its forms are kept when the text is rewritten. */
  readonly forms: Forms | undefined;
  hits: readonly Hit[];
  /** What was looked at to find them, unless each was found alone. */
  looks: Looks | undefined;
  /** Edition in which they were last known to be right, and in which they last changed. */
  asOf: number;
  changedAt: number;
}

/** What was found in a text, sign by sign. Finds again only what an edition may have changed. */
export class SeenSigns {
  readonly #source: Source;
  readonly #seen = new Map<Sign, Seen>();

  constructor(source: Source) {
    this.#source = source;
  }

  of(sign: Sign): Seen {
    const seen = this.#seen.get(sign);
    if (seen !== undefined) return this.renewed(seen);
    const source = this.#source;
    if (source.watch === undefined && isAbsent(source, sign)) return NOTHING;
    const { whole } = source;
    const forms = sign.kind === 'words' ? whole?.forms.of(sign) : undefined;
    const first: Seen = { sign, forms, hits: NONE, looks: undefined, asOf: 0, changedAt: 0 };
    this.#find(first);
    first.changedAt = first.asOf;
    this.#seen.set(sign, first);
    return first;
  }

  /** The same, brought up to the present edition. */
  renewed(seen: Seen): Seen {
    const { whole, watch } = this.#source;
    if (whole === undefined || watch === undefined || seen.asOf === whole.edition) return seen;
    if (this.#stays(seen, whole)) seen.asOf = whole.edition;
    else this.#find(seen);
    return seen;
  }

  /** Surely as before, so that nothing need be looked for. */
  #stays({ sign, forms, hits, asOf, looks }: Seen, { edition, kept }: ReadText): boolean {
    if (looks === undefined && forms !== undefined) return forms.touchedAt <= asOf;
    // What else was left as it was is known only from one edition to the next.
    if (asOf < edition - 1) return false;
    if (looks !== undefined) return looks.holdIn(this.#source);
    if (sign.kind !== 'shape' || (hits.at(-1)?.first ?? -1) >= kept.tokens) return false;
    return !this.#source.spans.isSeenFrom(sign, kept.passages);
  }

  #find(seen: Seen): void {
    const source = this.#source;
    const found = this.#search(seen);
    const hits =
      seen.hits.length === 0 ? found : found.map((hit, at) => sameOf(hit, seen.hits[at]));
    seen.asOf = source.whole?.edition ?? 1;
    if (hits.length === seen.hits.length && hits.every((hit, at) => hit === seen.hits[at])) return;
    seen.hits = hits;
    seen.changedAt = seen.asOf;
  }

  #search(seen: Seen): readonly Hit[] {
    const source = this.#source;
    const { watch } = source;
    const { sign } = seen;
    if (watch === undefined) return findHits(source, sign);
    return watch.during(undefined, () => {
      seen.looks = isFoundAlone(source, sign) ? undefined : new Looks();
      return watch.during(seen.looks, () => findHits(source, sign));
    });
  }
}

const NONE: readonly Hit[] = [];

/** Of every class that has no form in a text that is not watched. */
const NOTHING: Seen = {
  sign: { kind: 'words', name: 'nothing' },
  forms: undefined,
  hits: NONE,
  looks: undefined,
  asOf: 0,
  changedAt: 0,
};

/** A class of the lexicon without a form in the text: what is asked for most often. */
function isAbsent(source: Source, sign: Sign): boolean {
  return (
    sign.kind === 'words' && source.rawHits(sign).length === 0 && source.lexicon.classes.has(sign)
  );
}

/** Whether each of its words, or passages, decides by itself; else it must be noted what is looked at. */
function isFoundAlone(source: Source, sign: Sign): boolean {
  if (sign.kind === 'shape') return sign.reach !== 'post';
  return sign.kind === 'words' && source.rawHits(sign).every(({ entry }) => !entry.sense);
}

/** The hit that was known, when the new one says the same. */
function sameOf(hit: Hit, known: Hit | undefined): Hit {
  const isSame =
    known !== undefined &&
    hit.first === known.first &&
    hit.last === known.last &&
    hit.start === known.start &&
    hit.end === known.end &&
    hit.sign === known.sign &&
    hit.lemma === known.lemma &&
    hit.repair === known.repair &&
    hit.antecedent === known.antecedent;
  return isSame ? known : hit;
}
