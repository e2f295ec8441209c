import { findHits } from './find-hits';
import { Looks } from './looks';
import type { Hit, Sign } from './sign';
import type { Source } from './source';

/** The hits of a sign, as they are in one edition of a text. */
export interface Seen {
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
    const source = this.#source;
    const seen = this.#seen.get(sign);
    if (seen?.asOf === source.edition) return seen;
    const { watch } = source;
    if (watch === undefined) {
      return isAbsent(source, sign) ? NOTHING : this.#note(sign, findHits(source, sign));
    }
    return watch.during(undefined, () => {
      if (seen !== undefined && this.#stays(sign, seen)) {
        seen.asOf = source.edition;
        return seen;
      }
      const looks = isFoundAlone(source, sign) ? undefined : new Looks();
      const hits = watch.during(looks, () => findHits(source, sign));
      return this.#note(sign, hits, looks);
    });
  }

  #note(sign: Sign, found: readonly Hit[], looks?: Looks): Seen {
    const { edition: asOf } = this.#source;
    const seen = this.#seen.get(sign);
    if (seen === undefined) {
      const first = { hits: found, looks, asOf, changedAt: asOf };
      this.#seen.set(sign, first);
      return first;
    }
    const hits = found.map((hit, at) => sameOf(hit, seen.hits[at]));
    if (hits.length !== seen.hits.length || hits.some((hit, at) => hit !== seen.hits[at])) {
      seen.hits = hits;
      seen.changedAt = asOf;
    }
    seen.looks = looks;
    seen.asOf = asOf;
    return seen;
  }

  /** Surely as before, so that nothing need be looked for. */
  #stays(sign: Sign, { hits, asOf, looks }: Seen): boolean {
    const source = this.#source;
    if (sign.kind === 'words' && looks === undefined) {
      return source.touchedAt(sign) <= asOf && isFoundAlone(source, sign);
    }
    // What else was left as it was is known only from one edition to the next.
    if (asOf < source.edition - 1) return false;
    if (looks !== undefined) return source.stillHas(looks);
    const { passages, tokens } = source.kept;
    if (sign.kind !== 'shape' || (hits.at(-1)?.first ?? -1) >= tokens) return false;
    return source.spansFrom(sign, passages).length === 0;
  }
}

const NOTHING: Seen = { hits: [], looks: undefined, asOf: 0, changedAt: 0 };

/** A class of the lexicon without a form in the text: what is asked for most often. */
function isAbsent({ classes, lexicon }: Source, sign: Sign): boolean {
  return sign.kind === 'words' && !classes.has(sign) && lexicon.classes.has(sign);
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
