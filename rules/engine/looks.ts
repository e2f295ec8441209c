import type { TaggedWord } from './grammar-tags';
import { hitsBetween } from './in-order';
import { ALL } from './read-text';
import type { Seen } from './seen-signs';
import type { Hit } from './sign';
import type { Source } from './source';
import type { Sentence } from './text/sentences';
import type { WordClass } from './words/word-class';

/** A list of hits that was asked for: of a whole text or of one sentence. */
interface AskedFor {
  readonly seen: Seen;
  readonly sentence: Sentence | undefined;
  readonly hits: readonly Hit[];
}

/** What one judgement, or one search for a sign, looked at in a text. While that stays, so does its result. */
export class Looks {
  everything = false;
  quotes = false;
  /** Index of the last token, and of the last UTF-16 unit, that was looked at. */
  #lastToken = -1;
  #lastUnit = -1;
  readonly #asked: AskedFor[] = [];
  /** Classes whose forms were asked for, whatever their sense. */
  #forms: Set<WordClass> | undefined;
  /** Grammar tags by sentence. */
  #tags: Map<string, readonly TaggedWord[] | undefined> | undefined;

  token(index: number): void {
    if (index > this.#lastToken) this.#lastToken = index;
  }

  unit(index: number): void {
    if (index > this.#lastUnit) this.#lastUnit = index;
  }

  hits(seen: Seen, sentence: Sentence | undefined, hits: readonly Hit[]): void {
    for (const one of this.#asked) if (one.seen === seen && one.sentence === sentence) return;
    this.#asked.push({ seen, sentence, hits });
  }

  form(of: WordClass): void {
    this.#forms ??= new Set();
    this.#forms.add(of);
  }

  tagged(sentence: string, tags: readonly TaggedWord[] | undefined): void {
    this.#tags ??= new Map();
    this.#tags.set(sentence, tags);
  }

  get tags(): ReadonlyMap<string, readonly TaggedWord[] | undefined> {
    return this.#tags ?? NO_TAGS;
  }

  /** Whether all of it is as it was in the last edition of the text. Tags are for others to compare. */
  holdIn({ whole, seen: signs }: Source): boolean {
    if (whole === undefined) return true;
    const { edition, kept } = whole;
    if (this.#lastToken >= kept.tokens || this.#lastUnit >= kept.units) return false;
    if (this.everything && kept !== ALL) return false;
    if (this.quotes && whole.quotesChangedAt === edition) return false;
    if (this.#forms !== undefined) {
      for (const of of this.#forms) if (whole.forms.of(of).touchedAt === edition) return false;
    }
    for (const asked of this.#asked) {
      if (signs.renewed(asked.seen).changedAt === edition && !isAnsweredAlike(asked)) return false;
    }
    return true;
  }
}

const NO_TAGS: Looks['tags'] = new Map();

function isAnsweredAlike({ seen, sentence, hits }: AskedFor): boolean {
  const now = sentence === undefined ? seen.hits : hitsBetween(seen.hits, sentence);
  return now.length === hits.length && now.every((hit, at) => hit === hits[at]);
}

/** Lets a text and a grammar know who is looking. */
export class Watch {
  /** Of what is being judged or searched for; undefined while nothing is to be noted. */
  looks: Looks | undefined;

  /** Does the work and notes what it looks at, or nothing when `looks` is undefined. */
  during<Result>(looks: Looks | undefined, work: () => Result): Result {
    const outer = this.looks;
    this.looks = looks;
    try {
      return work();
    } finally {
      this.looks = outer;
    }
  }
}
