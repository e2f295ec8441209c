import { findHits } from './find-hits';
import type { Hit, Sign } from './sign';
import { numberClauses } from './text/clauses';
import { type Normalised, normalise } from './text/normalise';
import { findQuotes, type Quote } from './text/quotes';
import { repairTokens } from './text/repair';
import { type Sentence, splitSentences } from './text/sentences';
import { splitJoinedWord } from './text/split-joined';
import type { Token } from './text/token';
import { tokenise } from './text/tokenise';
import type { Lexicon } from './words/lexicon';
import { lookUp, type RawHit } from './words/look-up';
import type { TrieNode } from './words/trie';
import type { WordClass } from './words/word-class';

/** `draft` is what is being written; `part` an earlier post of the thread; `context` the post replied to. */
export type SourceRole = 'draft' | 'part' | 'context';

/** One text taken apart, and everything found in it so far. */
export class Source {
  readonly text: string;
  readonly role: SourceRole;
  /** What stood before this text, nearest first: earlier parts, then the context post. */
  readonly before: readonly Source[];
  readonly lexicon: Lexicon;
  readonly normal: Normalised;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly #clauseOf: Int32Array;
  readonly #sentenceOf: Int32Array;
  readonly #raw = new Map<WordClass, RawHit[]>();
  readonly #found = new Map<Sign, readonly Hit[]>();
  readonly #bySentence = new Map<Sign, Map<number, Hit[]>>();

  /** @param ownWords forms that the organisation's pack adds to the lexicon's. */
  constructor(
    text: string,
    role: SourceRole,
    lexicon: Lexicon,
    before: readonly Source[] = [],
    ownWords: TrieNode = {},
  ) {
    this.text = text;
    this.role = role;
    this.before = before;
    this.lexicon = lexicon;
    this.normal = normalise(text);
    const split = (word: string) => splitJoinedWord(word, lexicon);
    this.tokens = repairTokens(tokenise(this.normal, split), lexicon);
    this.sentences = splitSentences(this.tokens);
    this.quotes = findQuotes(text, this.tokens);
    this.#clauseOf = numberClauses(this.tokens, this.sentences);
    this.#sentenceOf = new Int32Array(this.tokens.length).fill(-1);
    for (const { first, last, index } of this.sentences) {
      this.#sentenceOf.fill(index, first, last + 1);
    }
    const found = [...lookUp(this.tokens, lexicon.trie), ...lookUp(this.tokens, ownWords)];
    for (const hit of found) {
      const hits = this.#raw.get(hit.entry.of);
      if (hits === undefined) this.#raw.set(hit.entry.of, [hit]);
      else hits.push(hit);
    }
  }

  /** Number of the clause a token is in; equal numbers mean the same clause. */
  clauseOf(token: number): number {
    return this.#clauseOf[token] ?? -1;
  }

  sentenceOf(token: number): Sentence | undefined {
    return this.sentences[this.#sentenceOf[token] ?? -1];
  }

  /** Word classes with at least one form in the text, sense not yet tested. */
  get classes(): Iterable<WordClass> {
    return this.#raw.keys();
  }

  /** Forms of a class whose sense has not been tested: for sense tests themselves. */
  rawHits(of: WordClass): readonly RawHit[] {
    return this.#raw.get(of) ?? [];
  }

  /** Every place where the sign is seen, in order; of two that begin alike the longer. */
  hits(sign: Sign): readonly Hit[] {
    let hits = this.#found.get(sign);
    if (hits === undefined) {
      hits = findHits(this, sign);
      this.#found.set(sign, hits);
    }
    return hits;
  }

  /** The hits of a sign that lie in one sentence. */
  hitsIn(sign: Sign, sentence: Sentence): readonly Hit[] {
    let bySentence = this.#bySentence.get(sign);
    if (bySentence === undefined) {
      bySentence = new Map();
      for (const hit of this.hits(sign)) {
        const index = this.#sentenceOf[hit.first] ?? -1;
        const hits = bySentence.get(index);
        if (hits === undefined) bySentence.set(index, [hit]);
        else hits.push(hit);
      }
      this.#bySentence.set(sign, bySentence);
    }
    return bySentence.get(sentence.index) ?? [];
  }
}
