import type { Looks, Watch } from './looks';
import type { Passage, Reading } from './passage';
import { ALL, type Kept, ReadText } from './read-text';
import { SeenSigns } from './seen-signs';
import type { Shape, ShapeSpan } from './shape';
import type { Hit, Sign } from './sign';
import { type Normalised, normalise } from './text/normalise';
import type { Quote } from './text/quotes';
import type { Sentence } from './text/sentences';
import type { Token } from './text/token';
import { watchedList } from './watched-list';
import type { Lexicon } from './words/lexicon';
import type { RawHit } from './words/look-up';
import type { TrieNode } from './words/trie';
import type { WordClass } from './words/word-class';

/** `draft` is what is being written; `part` an earlier post of the thread; `context` the post replied to. */
export type SourceRole = 'draft' | 'part' | 'context';

/**
 * One text taken apart, and everything found in it so far: what rules, predicates and shapes look
 * at. It can be rewritten; what was found in passages that stay keeps its identity.
 */
export class Source {
  readonly role: SourceRole;
  /** What stood before this text, nearest first: earlier parts, then the context post. */
  readonly before: readonly Source[];
  readonly lexicon: Lexicon;
  readonly watch: Watch | undefined;
  readonly #ownWords: TrieNode;
  readonly #read: Reading;
  /** The same, when it is a whole text that can be rewritten. */
  readonly #whole?: ReadText;
  readonly #seen = new SeenSigns(this);
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Sentence[];
  #gates: Map<Gate, boolean> | undefined;

  /**
   * @param ownWords forms that the organisation's pack adds to the lexicon's.
   * @param watch notes what is looked at while a judgement is made.
   */
  constructor(
    text: string | Passage,
    role: SourceRole,
    lexicon: Lexicon,
    before: readonly Source[] = [],
    ownWords: TrieNode = {},
    watch?: Watch,
  ) {
    this.role = role;
    this.before = before;
    this.lexicon = lexicon;
    this.watch = watch;
    this.#ownWords = ownWords;
    let read: Reading;
    if (typeof text === 'string') {
      this.#whole = new ReadText(lexicon, ownWords);
      this.#whole.rewrite(text);
      read = this.#whole;
    } else read = text;
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

  /** Puts another text in place of this one. */
  rewrite(text: string): void {
    this.#whole?.rewrite(text);
    this.#gates = undefined;
  }

  /** Rises each time the text is rewritten. */
  get edition(): number {
    return this.#whole?.edition ?? 1;
  }

  get isWelsh(): boolean {
    return this.#whole?.isWelsh ?? false;
  }

  /** How much at the start the last rewriting left as it was. */
  get kept(): Kept {
    return this.#whole?.kept ?? ALL;
  }

  /** Edition in which a word class came into the text or left it. */
  get classesChangedAt(): number {
    return this.#whole?.classesChangedAt ?? 1;
  }

  get quotesChangedAt(): number {
    return this.#whole?.quotesChangedAt ?? 1;
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

  /** Word classes with at least one form in the text, sense not yet tested. */
  get classes(): ReadonlySet<WordClass> {
    this.#lookAtEverything();
    return this.#read.classes;
  }

  /** Forms of a class whose sense has not been tested: for sense tests themselves. */
  rawHits(of: WordClass): readonly RawHit[] {
    this.watch?.looks?.forms.add(of);
    return this.#read.formsOf(of);
  }

  /** Edition in which forms of the class were last added, moved or taken away. */
  touchedAt(of: WordClass): number {
    return this.#whole?.touchedAt(of) ?? 0;
  }

  /** Every place where the sign is seen, in order; of two that begin alike the longer. */
  hits(sign: Sign): readonly Hit[] {
    const { hits } = this.#seen.of(sign);
    this.watch?.looks?.hits(sign, undefined, hits);
    return hits;
  }

  /** The hits of a sign that begin in one sentence. */
  hitsIn(sign: Sign, sentence: Sentence): readonly Hit[] {
    const hits = between(this.#seen.of(sign).hits, sentence);
    this.watch?.looks?.hits(sign, sentence, hits);
    return hits;
  }

  /** Edition in which the hits of a sign last changed. */
  changedAt(sign: Sign): number {
    return this.#seen.of(sign).changedAt;
  }

  /** False when something has changed since the last edition that was looked at in it. */
  stillHas(looks: Looks): boolean {
    const { edition, kept } = this;
    if (looks.lastToken >= kept.tokens || looks.lastUnit >= kept.units) return false;
    if (looks.everything && kept !== ALL) return false;
    if (looks.quotes && this.quotesChangedAt === edition) return false;
    for (const of of looks.forms) if (this.touchedAt(of) === edition) return false;
    for (const { sign, sentence, hits } of looks.asked) {
      if (this.changedAt(sign) < edition) continue;
      const now = sentence === undefined ? this.hits(sign) : this.hitsIn(sign, sentence);
      if (now.length !== hits.length || now.some((hit, at) => hit !== hits[at])) return false;
    }
    return true;
  }

  /** Where a shape stands, looked for by passages. */
  spans(sign: Shape): readonly ShapeSpan[] {
    if (lacks(this.#read, sign) || !this.#passes(sign.gate)) return NONE;
    if (sign.reach === 'post' || this.#whole === undefined) return sign.find(this);
    return this.spansFrom(sign, 0);
  }

  /** Where a shape stands from one passage on. */
  spansFrom(sign: Shape, passage: number): readonly ShapeSpan[] {
    const { placed = [], text = '' } = this.#whole ?? {};
    const spans: ShapeSpan[] = [];
    for (let at = passage; at < placed.length; at += 1) {
      const one = placed[at];
      if (one === undefined) break;
      for (const { start, end, lemma } of this.#spansIn(one.passage, sign)) {
        const [from, to] = [start + one.start, end + one.start];
        spans.push({ start: from, end: to, lemma: lemma ?? text.slice(from, to) });
      }
    }
    return spans;
  }

  #passes(gate: Gate | undefined): boolean {
    if (gate === undefined) return true;
    this.#gates ??= new Map();
    let passes = this.#gates.get(gate);
    if (passes === undefined) {
      passes = gate(this.#whole?.plain ?? this.#read.normal.plain);
      this.#gates.set(gate, passes);
    }
    return passes;
  }

  #spansIn(passage: Passage, sign: Shape): readonly ShapeSpan[] {
    const known = passage.shapes.get(sign);
    if (known !== undefined) return known;
    if (lacks(passage, sign) || sign.gate?.(passage.normal.plain) === false) return NONE;
    passage.alone ??= new Source(passage, this.role, this.lexicon, this.before, this.#ownWords);
    const spans = sign.find(passage.alone);
    passage.shapes.set(sign, spans);
    return spans;
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

type Gate = (plain: string) => boolean;

const NONE: readonly ShapeSpan[] = [];

function lacks({ classes }: Reading, { needs }: Shape): boolean {
  return needs !== undefined && !needs.some((one) => classes.has(one));
}

/** The hits that begin in a sentence; hits are in order. */
function between(hits: readonly Hit[], { first, last }: Sentence): readonly Hit[] {
  if (hits.length === 0) return hits;
  const from = firstAfter(hits, first);
  return hits.slice(from, firstAfter(hits, last + 1));
}

/** Index of the first hit that begins at or after a token; hits are in order. */
export function firstAfter(hits: readonly Hit[], token: number): number {
  return firstAt(hits, ({ first }) => first >= token);
}

/** Index of the first item that is far enough, as all after it are; the length when none is. */
function firstAt<Item>(items: readonly Item[], isFarEnough: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isFarEnough(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
