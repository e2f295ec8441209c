import { COMMON_WORDS } from '../lexicon/common-words';
import type { FirstWords } from './first-words';
import { nounForms, verbForms } from './inflect';
import type { WordList } from './word-list';
import { isOneWord, wordsOf } from './words-of';

/** Shorter ones would make anything a joined word. */
const SHORTEST = 3;
const TEXT = /[^\s(){}[\]|]+/g;
const VERB = /\{([^{}]+)\}/g;
const NOUN = /\[([^[\]]+)\]/g;

/** Every single word of any class or of the common list. */
export class Vocabulary {
  readonly #first: Pick<FirstWords, 'has' | 'words'>;
  readonly #lists: readonly WordList[];
  #others: ReadonlySet<string> | undefined;

  /** @param first the words that forms of the lists begin with, which are most of all. */
  constructor(first: Pick<FirstWords, 'has' | 'words'>, lists: readonly WordList[]) {
    this.#first = first;
    this.#lists = lists;
  }

  has(word: string): boolean {
    if (word.length < SHORTEST) return COMMON_WORDS.has(word);
    return this.#first.has(word) || this.#other.has(word);
  }

  /** All of them, each once. */
  words(): ReadonlySet<string> {
    const all = [...COMMON_WORDS, ...this.#first.words(), ...this.#other];
    return new Set(all.filter((word) => this.has(word)));
  }

  get #other(): ReadonlySet<string> {
    this.#others ??= otherWordsOf(this.#lists);
    return this.#others;
  }
}

/**
 * The words of the lists that no form begins with, and others, and the common ones in all forms.
 * Lists are read as one text and each word once, as they repeat themselves a great deal.
 */
function otherWordsOf(lists: readonly WordList[]): ReadonlySet<string> {
  const common = [...COMMON_WORDS].filter(({ length }) => length >= SHORTEST);
  const others = new Set(common.flatMap((word) => [...nounForms(word), ...verbForms(word)]));
  const know = (text: string): void => {
    if (isOneWord(text)) others.add(text);
    else for (const word of wordsOf(text)) others.add(word);
  };
  // Of a single word every form is the first of its own.
  const several = lists.map(({ kind, items }) => ({
    kind,
    items: items.filter((item) => !isOneWord(item)),
  }));
  const itemsOf = (wanted: WordList['kind']): readonly string[] =>
    several.flatMap(({ kind, items }) => (kind === wanted ? items : []));
  const texts = several.map(({ items }) => items.join('\n')).join('\n');
  for (const text of new Set(texts.match(TEXT))) know(text);
  for (const noun of new Set([...itemsOf('nouns'), ...captures(texts, NOUN)].map(lastWord))) {
    for (const form of nounForms(noun)) know(form);
  }
  for (const verb of new Set([...itemsOf('verbs'), ...captures(texts, VERB)].map(firstWord))) {
    for (const form of verbForms(verb)) know(form);
  }
  return others;
}

function captures(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, captured = '']) => captured);
}

function firstWord(lemma: string): string {
  return /^\S*/.exec(lemma)?.[0] ?? '';
}

function lastWord(lemma: string): string {
  return lemma.slice(lemma.lastIndexOf(' ') + 1);
}
