import type { Source } from '../source';

/** Where an ambiguous word stands: `first`..`last` are token indexes, inclusive. */
export interface Place {
  readonly source: Source;
  readonly first: number;
  readonly last: number;
}

/** Decides whether an ambiguous word is used in the sense of its class. */
export type Sense = (place: Place) => boolean;

/** Words that count only in one sense, e.g. `Reform` the party. */
export interface SensedWords {
  readonly nouns?: readonly string[];
  readonly verbs?: readonly string[];
  readonly phrases?: readonly string[];
  readonly cased?: readonly string[];
  readonly sense: Sense;
}

export interface WordClassDefinition {
  /** In words an author would use: `party`, `crime noun`. Shown as evidence. */
  readonly name: string;
  /** Singular lemmas; plurals are generated. */
  readonly nouns?: readonly string[];
  /** Infinitives; other forms are generated, the first word inflects (`rip off`). */
  readonly verbs?: readonly string[];
  /** As typed, with `{verb}`, `[noun]`, `(a|b|)` and `_` (see phrase.ts). Adjectives go here too. */
  readonly phrases?: readonly string[];
  /** Proper names: each word that has a capital here must have one in the draft. */
  readonly cased?: readonly string[];
  /** Words that need a sense test. */
  readonly sensed?: readonly SensedWords[];
  /** Lemma → safer word, offered by the suggestion `useInstead`. */
  readonly instead?: Readonly<Record<string, string>>;
  /**
   * Worth seeing through leetspeak, spacing, asterisks, look-alike letters and misspellings;
   * `not misspelt` when an everyday word or name is one letter away.
   */
  readonly disguised?: boolean | 'not misspelt';
  /** Never repeated in our own text; `called` is used for it. */
  readonly masked?: boolean;
  /** What masked words are called in a message, e.g. `the words marked above`. */
  readonly called?: string;
  /** An idiom: its words are no sign of the classes named here, by identity, or of any class. */
  readonly shields?: readonly WordClass[] | 'everything';
}

export interface WordClass extends WordClassDefinition {
  readonly kind: 'words';
}

/** Declares a class of words that rules and predicates can look for. */
export function words(definition: WordClassDefinition): WordClass {
  return { kind: 'words', ...definition };
}

/** One form in the trie. */
export interface Entry {
  readonly of: WordClass;
  readonly lemma: string;
  readonly sense?: Sense;
  /** Which words of the form must begin with a capital. */
  readonly capitals?: readonly boolean[];
}
