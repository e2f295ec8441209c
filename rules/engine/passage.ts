import { PassedGates } from './passed-gates';
import type { Gate, Shape, ShapeSpan } from './shape';
import type { Source } from './source';
import { numberClauses } from './text/clauses';
import { type Normalised, normalise } from './text/normalise';
import { findQuotes, mayQuote, type Quote } from './text/quotes';
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
  /** Whether there is at least one form of a class. */
  has(wanted: WordClass): boolean;
  formsOf(wanted: WordClass): readonly RawHit[];
  passes(gate: Gate): boolean;
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
  readonly mayQuote: boolean;
  /** Every form of every class, in order. */
  readonly forms: readonly RawHit[];
  /** Where shapes stand in it, as far as they were looked for. */
  readonly shapes = new Map<Shape, readonly ShapeSpan[]>();
  /** The passage as a text of its own, made when a shape is first looked for. */
  alone: Source | undefined;
  #sentenceOf: Int32Array | undefined;
  #formsOf: Map<WordClass, RawHit[]> | undefined;
  #gates: PassedGates | undefined;

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
    this.mayQuote = mayQuote(this.tokens);
    const forms = lookUp(this.tokens, lexicon.trie);
    this.forms = ownWords.goesOn ? [...forms, ...lookUp(this.tokens, ownWords)] : forms;
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

  has(wanted: WordClass): boolean {
    return this.#byClass().has(wanted);
  }

  formsOf(wanted: WordClass): readonly RawHit[] {
    return this.#byClass().get(wanted) ?? NONE;
  }

  #byClass(): ReadonlyMap<WordClass, readonly RawHit[]> {
    if (this.#formsOf === undefined) {
      this.#formsOf = new Map();
      for (const form of this.forms) {
        const others = this.#formsOf.get(form.entry.of);
        if (others === undefined) this.#formsOf.set(form.entry.of, [form]);
        else others.push(form);
      }
    }
    return this.#formsOf;
  }

  passes(gate: Gate): boolean {
    this.#gates ??= new PassedGates(this.normal.plain);
    return this.#gates.has(gate);
  }
}

const NONE: readonly RawHit[] = [];
