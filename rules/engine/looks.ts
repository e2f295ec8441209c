import type { TaggedWord } from './grammar-tags';
import type { Hit, Sign } from './sign';
import type { Sentence } from './text/sentences';
import type { WordClass } from './words/word-class';

/** A list of hits that was asked for: of a whole text or of one sentence. */
export interface AskedFor {
  readonly sign: Sign;
  readonly sentence: Sentence | undefined;
  readonly hits: readonly Hit[];
}

/** What one judgement, or one search for a sign, looked at in a text. While that stays, so does its result. */
export class Looks {
  /** Index of the last token, and of the last UTF-16 unit, that was looked at. */
  lastToken = -1;
  lastUnit = -1;
  everything = false;
  quotes = false;
  readonly asked: AskedFor[] = [];
  /** Classes whose forms were asked for, whatever their sense. */
  readonly forms = new Set<WordClass>();
  /** Grammar tags by sentence. */
  readonly tags = new Map<string, readonly TaggedWord[] | undefined>();

  token(index: number): void {
    if (index > this.lastToken) this.lastToken = index;
  }

  unit(index: number): void {
    if (index > this.lastUnit) this.lastUnit = index;
  }

  hits(sign: Sign, sentence: Sentence | undefined, hits: readonly Hit[]): void {
    const known = this.asked.some((one) => one.sign === sign && one.sentence === sentence);
    if (!known) this.asked.push({ sign, sentence, hits });
  }
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
