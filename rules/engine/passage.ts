import type { Shape, ShapeSpan } from './shape';
import type { Source } from './source';
import { numberClauses } from './text/clauses';
import { type Normalised, normalise } from './text/normalise';
import { findQuotes, type Quote } from './text/quotes';
import { repairTokens } from './text/repair';
import { type Sentence, splitSentences } from './text/sentences';
import { splitJoinedWord } from './text/split-joined';
import type { Token } from './text/token';
import { tokenise } from './text/tokenise';
import { type LanguageTally, tallyLanguages } from './text/welsh';
import type { Lexicon } from './words/lexicon';
import { lookUp, type RawHit } from './words/look-up';
import type { TrieNode } from './words/trie';
import type { WordClass } from './words/word-class';

/** What is known of a text, or of a stretch of it, before any sign is looked for. */
export interface Reading {
  readonly text: string;
  readonly normal: Normalised;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  /** By token: the number of its clause and of its sentence, or -1. */
  readonly clauseOf: ArrayLike<number>;
  readonly sentenceOf: ArrayLike<number>;
  /** Word classes with at least one form in the text. */
  readonly classes: ReadonlySet<WordClass>;
  formsOf(wanted: WordClass): readonly RawHit[];
}

/**
 * A stretch of text that is read by itself (see text/passages.ts). Offsets and indexes count from
 * its own start, so that it stays as it is when what stands before it grows or shrinks.
 */
export class Passage implements Reading {
  readonly text: string;
  readonly normal: Normalised;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly clauseOf: Int32Array;
  readonly languages: LanguageTally;
  /** How many clauses it has. */
  readonly clauses: number;
  /** Every form of every class, in order. */
  readonly forms: readonly RawHit[];
  /** Where shapes stand in it, as far as they were looked for. */
  readonly shapes = new Map<Shape, readonly ShapeSpan[]>();
  /** The passage as a text of its own, made when a shape is first looked for. */
  alone: Source | undefined;
  #sentenceOf: Int32Array | undefined;
  #classes: ReadonlySet<WordClass> | undefined;

  /** @param ownWords forms that the organisation's pack adds to the lexicon's. */
  constructor(text: string, lexicon: Lexicon, ownWords: TrieNode) {
    this.text = text;
    this.languages = tallyLanguages(text);
    this.normal = normalise(text);
    const tokens = tokenise(this.normal, (word) => splitJoinedWord(word, lexicon));
    this.tokens = repairTokens(tokens, lexicon);
    this.sentences = splitSentences(this.tokens);
    this.clauseOf = numberClauses(this.tokens, this.sentences);
    this.clauses = this.clauseOf.reduce((most, clause) => Math.max(most, clause + 1), 0);
    const forms = lookUp(this.tokens, lexicon.trie);
    const hasOwn = ownWords.next !== undefined || ownWords.links !== undefined;
    this.forms = hasOwn ? [...forms, ...lookUp(this.tokens, ownWords)] : forms;
  }

  get quotes(): readonly Quote[] {
    return findQuotes(this.text, this.tokens);
  }

  get sentenceOf(): Int32Array {
    if (this.#sentenceOf === undefined) {
      this.#sentenceOf = new Int32Array(this.tokens.length).fill(-1);
      for (const { first, last, index } of this.sentences) {
        this.#sentenceOf.fill(index, first, last + 1);
      }
    }
    return this.#sentenceOf;
  }

  get classes(): ReadonlySet<WordClass> {
    this.#classes ??= new Set(this.forms.map(({ entry }) => entry.of));
    return this.#classes;
  }

  formsOf(wanted: WordClass): readonly RawHit[] {
    return this.forms.filter(({ entry }) => entry.of === wanted);
  }
}
