import { firstAt } from './in-order';
import type { Watch } from './looks';
import type { Reading } from './passage';
import { type Normalised, normalise } from './text/normalise';
import type { Quote } from './text/quotes';
import type { Sentence } from './text/sentences';
import type { Token } from './text/token';
import { watchedList } from './watched-list';
import type { RawHit } from './words/look-up';
import type { WordClass } from './words/word-class';

/** A text taken apart, which notes how far into it a judgement has looked. */
export class WatchedReading {
  readonly watch: Watch | undefined;
  readonly #read: Reading;
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Sentence[];

  /** @param watch notes what is looked at while a judgement is made. */
  constructor(read: Reading, watch: Watch | undefined) {
    this.watch = watch;
    this.#read = read;
    this.#tokens = watch
      ? watchedList(read.tokens, (index) => watch.looks?.token(index))
      : read.tokens;
    this.#sentences = watch
      ? watchedList(read.sentences, (index) =>
          watch.looks?.token(read.sentences[index]?.last ?? Number.POSITIVE_INFINITY),
        )
      : read.sentences;
  }

  /** All of it, which changes with every key: a judgement that needs a stretch of it asks `slice`. */
  get text(): string {
    this.#lookAtEverything();
    return this.#read.text;
  }

  /** The text between two UTF-16 offsets. */
  slice(start: number, end: number): string {
    this.watch?.looks?.unit(end - 1);
    return this.#read.text.slice(start, end);
  }

  /** The same as a reader sees it: without invisible characters and accents. */
  shown(start: number, end: number): string {
    return normalise(this.slice(start, end)).plain;
  }

  get normal(): Normalised {
    this.#lookAtEverything();
    return this.#read.normal;
  }

  get tokens(): readonly Token[] {
    return isNoting(this.watch) ? this.#tokens : this.#read.tokens;
  }

  /** All tokens, for whoever goes through them: a judgement that needs a few asks for them one by one. */
  get everyToken(): readonly Token[] {
    this.watch?.looks?.token(Number.POSITIVE_INFINITY);
    return this.#read.tokens;
  }

  /** One token, for much less than by way of the list. */
  token(index: number): Token | undefined {
    const { tokens } = this.#read;
    this.watch?.looks?.token(index < tokens.length ? index : Number.POSITIVE_INFINITY);
    return tokens[index];
  }

  /** The tokens that a stretch of text touches, or undefined behind the last one. */
  tokensIn(start: number, end: number): { first: number; last: number } | undefined {
    const { tokens } = this.#read;
    const first = firstAt(tokens, (token) => token.end > start);
    if (first >= tokens.length) return undefined;
    const last = Math.max(first, firstAt(tokens, (token) => token.start >= end) - 1);
    this.watch?.looks?.token(last + 1);
    return { first, last };
  }

  get sentences(): readonly Sentence[] {
    return isNoting(this.watch) ? this.#sentences : this.#read.sentences;
  }

  get quotes(): readonly Quote[] {
    const looks = this.watch?.looks;
    if (looks !== undefined) looks.quotes = true;
    return this.#read.quotes;
  }

  /** Number of the clause a token is in; equal numbers mean the same clause. */
  clauseOf(token: number): number {
    this.watch?.looks?.token(token);
    return this.#read.clauseOf[token] ?? -1;
  }

  sentenceOf(token: number): Sentence | undefined {
    this.watch?.looks?.token(token);
    return this.#read.sentences[this.#read.sentenceOf[token] ?? -1];
  }

  /** Forms of a class whose sense has not been tested: for sense tests themselves. */
  rawHits(of: WordClass): readonly RawHit[] {
    this.watch?.looks?.form(of);
    return this.#read.formsOf(of);
  }

  #lookAtEverything(): void {
    const looks = this.watch?.looks;
    if (looks !== undefined) looks.everything = true;
  }
}

/** Whoever has looked at everything need not be watched any longer. */
function isNoting(watch: Watch | undefined): boolean {
  return watch?.looks?.everything === false;
}
