import { FormsInText } from './forms-in-text';
import { Passage, type Reading } from './passage';
import { PassedGates } from './passed-gates';
import type { Gate } from './shape';
import { type Normalised, normalise } from './text/normalise';
import { passageEnd } from './text/passages';
import { findQuotes, type Quote } from './text/quotes';
import { leadOf, type Sentence } from './text/sentences';
import type { Token } from './text/token';
import { isMostlyWelsh } from './text/welsh';
import type { Lexicon } from './words/lexicon';
import type { RawHit } from './words/look-up';
import type { TrieNode } from './words/trie';
import type { WordClass } from './words/word-class';

/** Where a passage stands in the text. */
interface Placed {
  readonly passage: Passage;
  readonly start: number;
  readonly firstToken: number;
  readonly firstSentence: number;
  readonly firstClause: number;
}

/** How much at the start of the text the last rewriting left as it was. */
export interface Kept {
  readonly passages: number;
  readonly tokens: number;
  readonly units: number;
}

/** Nothing has changed. */
export const ALL: Kept = {
  passages: Number.POSITIVE_INFINITY,
  tokens: Number.POSITIVE_INFINITY,
  units: Number.POSITIVE_INFINITY,
};

/**
 * A text taken apart into tokens, sentences, clauses, quotations and words of the lexicon. It is
 * read passage by passage, so that rewriting it reads only the passages that are new.
 */
export class ReadText implements Reading {
  text = '';
  quotes: readonly Quote[] = [];
  readonly tokens: Token[] = [];
  readonly sentences: Sentence[] = [];
  readonly clauseOf: number[] = [];
  readonly sentenceOf: number[] = [];
  readonly forms = new FormsInText();
  readonly placed: Placed[] = [];
  kept: Kept = ALL;
  /** Rises each time the text is rewritten. */
  edition = 0;
  quotesChangedAt = 0;
  #normal: Normalised | undefined;
  #gates: PassedGates | undefined;
  readonly #lexicon: Lexicon;
  readonly #ownWords: TrieNode;

  /** @param ownWords forms that the organisation's pack adds to the lexicon's. */
  constructor(text: string, lexicon: Lexicon, ownWords: TrieNode) {
    this.#lexicon = lexicon;
    this.#ownWords = ownWords;
    this.rewrite(text);
  }

  get normal(): Normalised {
    this.#normal ??= normalise(this.text);
    return this.#normal;
  }

  has(wanted: WordClass): boolean {
    return this.forms.classes.has(wanted);
  }

  formsOf(wanted: WordClass): readonly RawHit[] {
    return this.forms.hitsOf(wanted);
  }

  get isWelsh(): boolean {
    return isMostlyWelsh(this.placed.map(({ passage }) => passage.languages));
  }

  passes(gate: Gate): boolean {
    this.#gates ??= new PassedGates(
      this.placed.map(({ passage }) => passage.normal.plain).join(''),
    );
    return this.#gates.has(gate);
  }

  rewrite(text: string): void {
    this.edition += 1;
    this.forms.edition = this.edition;
    this.kept = ALL;
    if (text === this.text) return;
    const removed = this.#cutFrom(this.#firstChanged(text));
    this.text = text;
    this.#normal = undefined;
    this.#gates = undefined;
    let at = this.kept.units;
    while (at < text.length) {
      const end = passageEnd(text, at);
      const written = text.slice(at, end);
      this.#place(removed.get(written) ?? new Passage(written, this.#lexicon, this.#ownWords), at);
      at = end;
    }
    this.forms.noteClasses();
    const mayQuote = this.placed.some(({ passage }) => passage.mayQuote);
    const quotes = mayQuote ? findQuotes(text, this.tokens) : [];
    if (!isSame(quotes, this.quotes)) {
      this.quotes = quotes;
      this.quotesChangedAt = this.edition;
    }
  }

  /** Index of the first passage that is not the same in `text`; the last one may always go on. */
  #firstChanged(text: string): number {
    const isKept = ({ passage, start }: Placed, index: number): boolean =>
      index < this.placed.length - 1 && text.startsWith(passage.text, start);
    const changed = this.placed.findIndex((placed, index) => !isKept(placed, index));
    return Math.max(0, changed);
  }

  /** Takes the passages from `first` on away and gives them by their text. */
  #cutFrom(first: number): Map<string, Passage> {
    const removed = new Map<string, Passage>();
    const from = this.placed[first];
    const tokens = from?.firstToken ?? 0;
    this.kept = { passages: first, tokens, units: from?.start ?? 0 };
    for (const { passage } of this.placed.splice(first)) {
      removed.set(passage.text, passage);
      this.forms.cut(passage.forms, tokens);
    }
    this.tokens.length = tokens;
    this.clauseOf.length = tokens;
    this.sentenceOf.length = tokens;
    this.sentences.length = from?.firstSentence ?? 0;
    return removed;
  }

  #place(passage: Passage, start: number): void {
    const firstToken = this.tokens.length;
    const firstSentence = this.sentences.length;
    const before = this.placed.at(-1);
    const firstClause = before === undefined ? 0 : before.firstClause + before.passage.clauses;
    this.placed.push({ passage, start, firstToken, firstSentence, firstClause });
    for (const token of passage.tokens) this.tokens.push(start === 0 ? token : moved(token, start));
    for (const clause of passage.clauseOf) {
      this.clauseOf.push(clause < 0 ? clause : firstClause + clause);
      this.sentenceOf.push(-1);
    }
    for (const { index, first, last, start: opens, end, question } of passage.sentences) {
      const from = firstToken + first;
      // The line that introduces a list is a passage of its own.
      const lead = leadOf(this.tokens, from, this.sentences);
      const sentence: Sentence = {
        index: firstSentence + index,
        first: from,
        last: firstToken + last,
        start: start + opens,
        end: start + end,
        question,
        ...(lead === undefined ? {} : { lead }),
      };
      this.sentences.push(sentence);
      this.sentenceOf.fill(sentence.index, sentence.first, sentence.last + 1);
    }
    for (const { entry, first, last } of passage.forms) {
      this.forms.add({ entry, first: first + firstToken, last: last + firstToken });
    }
  }
}

/** Spelled out, because a spread takes several times as long and every token passes here. */
function moved(token: Token, by: number): Token {
  const { kind, norm, start, end, capital, shout, spaceBefore, hashtag, darkSkin, repair } = token;
  const at = { kind, norm, start: start + by, end: end + by, capital, shout, spaceBefore, hashtag };
  if (darkSkin === undefined && repair === undefined) return at;
  return { ...token, ...at };
}

function isSame(quotes: readonly Quote[], others: readonly Quote[]): boolean {
  return (
    quotes.length === others.length &&
    quotes.every(({ first, last }, at) => others[at]?.first === first && others[at]?.last === last)
  );
}
