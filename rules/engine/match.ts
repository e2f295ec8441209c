import type { TaggedWord } from './grammar-tags';
import type { Post } from './post';
import type { Rule, Wanted } from './rule';
import type { Hit, Sign } from './sign';
import type { Source } from './source';
import type { Sentence } from './text/sentences';

/** One way in which the signs of a rule stand together in a text. */
export class Match {
  readonly rule: Rule;
  readonly post: Post;
  /** The text the signs stand in: the draft, or the context post when the draft agrees with it. */
  readonly source: Source;
  readonly sentence: Sentence;
  /** The hit of the first name in `looksFor`. */
  readonly anchor: Hit;
  readonly #names: readonly string[];
  readonly #hits: readonly Hit[];
  #named: ReadonlyMap<string, Hit> | undefined;

  /** @param hits of the names in `looksFor`, in their order; the anchor is given by itself too. */
  constructor(
    rule: Rule,
    post: Post,
    sentence: Sentence,
    anchor: Hit,
    names: readonly string[],
    hits: readonly Hit[],
  ) {
    this.rule = rule;
    this.post = post;
    this.source = anchor.source;
    this.sentence = sentence;
    this.anchor = anchor;
    this.#names = names;
    this.#hits = hits;
  }

  /** The hit of a name in `looksFor`. */
  hit(name: string): Hit {
    const hit = this.#hits[this.#names.indexOf(name)];
    if (hit === undefined) throw new Error(`${this.rule.id}: looksFor has no "${name}"`);
    return hit;
  }

  /** In the order of `looksFor`. */
  get everyHit(): readonly Hit[] {
    return this.#hits;
  }

  /** By name. */
  get hits(): ReadonlyMap<string, Hit> {
    this.#named ??= new Map(this.#names.map((name) => [name, this.hit(name)]));
    return this.#named;
  }

  /** True when a sign is seen in the anchor's sentence. */
  inSentence(wanted: Wanted): boolean {
    return signsOf(wanted).some((sign) => this.source.hitsIn(sign, this.sentence).length > 0);
  }

  /** True when a sign is seen in the anchor's clause. */
  inClause(wanted: Wanted): boolean {
    const clause = this.source.clauseOf(this.anchor.first);
    return signsOf(wanted).some((sign) =>
      this.source
        .hitsIn(sign, this.sentence)
        .some((hit) => this.source.clauseOf(hit.first) === clause),
    );
  }

  /** True when a sign is seen anywhere in the text. */
  inText(wanted: Wanted): boolean {
    return signsOf(wanted).some((sign) => this.source.hits(sign).length > 0);
  }

  /** True when a sign is seen in the post replied to or in earlier parts of the thread. */
  inContext(wanted: Wanted): boolean {
    return signsOf(wanted).some((sign) =>
      this.source.before.some((earlier) => earlier.hits(sign).length > 0),
    );
  }

  /** Grammar tags of the hit's words, or undefined when they are not known. */
  tags(hit: Hit): readonly TaggedWord[] | undefined {
    return this.post.grammar.of(hit);
  }

  /** Whether a word of the hit has the tag; undefined when grammar is not known. */
  isTagged(hit: Hit, tag: string): boolean | undefined {
    return this.tags(hit)?.some(({ tags }) => tags.includes(tag));
  }

  /** Lower-case normal forms of the tokens next to a hit, nearest first, within its sentence. */
  wordsBefore(hit: Hit, count: number): readonly string[] {
    const words: string[] = [];
    for (
      let at = hit.first - 1;
      at >= this.sentenceOf(hit).first && words.length < count;
      at -= 1
    ) {
      words.push(this.source.token(at)?.norm ?? '');
    }
    return words;
  }

  wordsAfter(hit: Hit, count: number): readonly string[] {
    const words: string[] = [];
    for (let at = hit.last + 1; at <= this.sentenceOf(hit).last && words.length < count; at += 1) {
      words.push(this.source.token(at)?.norm ?? '');
    }
    return words;
  }

  sentenceOf(hit: Hit): Sentence {
    return hit.source.sentenceOf(hit.first) ?? this.sentence;
  }
}

export function signsOf(wanted: Wanted): readonly Sign[] {
  return isList(wanted) ? wanted : [wanted];
}

function isList(wanted: Wanted): wanted is readonly Sign[] {
  return Array.isArray(wanted);
}
