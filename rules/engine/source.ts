import { hitsBetween } from './in-order';
import type { Watch } from './looks';
import type { Passage } from './passage';
import { ReadText } from './read-text';
import { SeenSigns } from './seen-signs';
import { ShapeSpans } from './shape-spans';
import type { Hit, Sign } from './sign';
import type { Sentence } from './text/sentences';
import { WatchedReading } from './watched-reading';
import type { Lexicon } from './words/lexicon';
import { TrieNode } from './words/trie';

/** `draft` is what is being written; `part` an earlier post of the thread; `context` the post replied to. */
export type SourceRole = 'draft' | 'part' | 'context';

/**
 * One text taken apart, and everything found in it so far: what rules, predicates and shapes look
 * at. It can be rewritten; what was found in passages that stay keeps its identity.
 */
export class Source extends WatchedReading {
  readonly role: SourceRole;
  /** What stood before this text, nearest first: earlier parts, then the context post. */
  readonly before: readonly Source[];
  readonly lexicon: Lexicon;
  /** The text as it can be rewritten; a passage of one cannot. */
  readonly whole: ReadText | undefined;
  readonly seen: SeenSigns;
  readonly spans: ShapeSpans;
  readonly #ownWords: TrieNode;

  /** @param ownWords forms that the organisation's pack adds to the lexicon's. */
  constructor(
    text: string | Passage,
    role: SourceRole,
    lexicon: Lexicon,
    before: readonly Source[] = [],
    ownWords: TrieNode = NO_WORDS,
    watch?: Watch,
  ) {
    const read = typeof text === 'string' ? new ReadText(text, lexicon, ownWords) : text;
    super(read, watch);
    this.role = role;
    this.before = before;
    this.lexicon = lexicon;
    this.whole = read instanceof ReadText ? read : undefined;
    this.seen = new SeenSigns(this);
    this.spans = new ShapeSpans(this, read);
    this.#ownWords = ownWords;
  }

  /** A passage of it as a text of its own. */
  partOf(passage: Passage): Source {
    passage.alone ??= new Source(passage, this.role, this.lexicon, this.before, this.#ownWords);
    return passage.alone;
  }

  /** Puts another text in place of this one, whose watch says what of it was looked at. */
  rewrite(text: string): void {
    if (this.watch === undefined) throw new Error('only a text that is watched can be rewritten');
    this.whole?.rewrite(text);
  }

  /** Every place where the sign is seen, in order; of two that begin alike the longer. */
  hits(sign: Sign): readonly Hit[] {
    const seen = this.seen.of(sign);
    this.watch?.looks?.hits(seen, undefined, seen.hits);
    return seen.hits;
  }

  /** The hits of a sign that begin in one sentence. */
  hitsIn(sign: Sign, sentence: Sentence): readonly Hit[] {
    const seen = this.seen.of(sign);
    const hits = hitsBetween(seen.hits, sentence);
    this.watch?.looks?.hits(seen, sentence, hits);
    return hits;
  }
}

const NO_WORDS = new TrieNode();
