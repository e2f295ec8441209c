import type { RawHit } from './words/look-up';
import type { WordClass } from './words/word-class';

/** The forms of a class in a text, as they are now and in every later edition. */
export interface Forms {
  readonly of: WordClass;
  readonly hits: RawHit[];
  /** Edition in which some were last added, moved or taken away. */
  touchedAt: number;
}

/** The forms of every class in a text that is rewritten from its end. */
export class FormsInText {
  /** Word classes with at least one form in the text. */
  readonly classes = new Set<WordClass>();
  /** Edition in which a class came into the text or left it. */
  classesChangedAt = 0;
  /** Edition of the text that is being written. */
  edition = 0;
  readonly #forms = new Map<WordClass, Forms>();
  #touched: Forms[] = [];

  of(wanted: WordClass): Forms {
    let forms = this.#forms.get(wanted);
    if (forms === undefined) {
      forms = { of: wanted, hits: [], touchedAt: 0 };
      this.#forms.set(wanted, forms);
    }
    return forms;
  }

  hitsOf(wanted: WordClass): readonly RawHit[] {
    return this.#forms.get(wanted)?.hits ?? NONE;
  }

  /** Adds a form behind all others of its class. */
  add(hit: RawHit): void {
    const forms = this.of(hit.entry.of);
    forms.hits.push(hit);
    this.#touch(forms);
  }

  /** Takes away what begins at or after a token, of the classes of these forms. */
  cut(gone: readonly RawHit[], token: number): void {
    for (const { entry } of gone) {
      const forms = this.of(entry.of);
      forms.hits.length = firstFrom(forms.hits, token);
      this.#touch(forms);
    }
  }

  /** Finds out which classes came into the text or left it. */
  noteClasses(): void {
    for (const { of, hits } of this.#touched) {
      if (hits.length > 0 === this.classes.has(of)) continue;
      if (hits.length > 0) this.classes.add(of);
      else this.classes.delete(of);
      this.classesChangedAt = this.edition;
    }
    this.#touched = [];
  }

  #touch(forms: Forms): void {
    if (forms.touchedAt === this.edition) return;
    forms.touchedAt = this.edition;
    this.#touched.push(forms);
  }
}

const NONE: readonly RawHit[] = [];

/** Index of the first form that begins at or after a token; forms are in order of passages. */
function firstFrom(hits: readonly RawHit[], token: number): number {
  let count = hits.length;
  while (count > 0 && (hits[count - 1]?.first ?? 0) >= token) count -= 1;
  return count;
}
