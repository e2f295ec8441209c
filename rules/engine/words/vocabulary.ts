import { COMMON_WORDS } from '../lexicon/common-words';
import type { FirstWords } from './first-words';
import { nounForms, verbForms } from './inflect';
import type { WordClass } from './word-class';
import { wordsOf } from './words-of';

/** Shorter ones would make anything a joined word. */
const SHORTEST = 3;
const TEXT = /[^\s(){}[\]|]+/g;
const SEVERAL_WORDS = /^[a-z]*[^a-z\n].*$/gm;
const VERB = /\{([^{}]+)\}/g;
const NOUN = /\[([^[\]]+)\]/g;

/** Every single word of any class or of the common list. */
export class Vocabulary {
  readonly #first: Pick<FirstWords, 'has' | 'words'>;
  readonly #others: ReadonlySet<string>;

  /**
   * @param first the words that forms begin with, which are most of all.
   * @param others all those that no form begins with, and perhaps more.
   */
  constructor(first: Pick<FirstWords, 'has' | 'words'>, others: ReadonlySet<string>) {
    this.#first = first;
    this.#others = others;
  }

  has(word: string): boolean {
    return (word.length >= SHORTEST && this.#first.has(word)) || this.#others.has(word);
  }

  /** All of them, each once. */
  words(): ReadonlySet<string> {
    const first = [...this.#first.words()].filter(({ length }) => length >= SHORTEST);
    return new Set([...first, ...this.#others]);
  }
}

/**
 * The words of the classes that no form begins with, and the common ones in all forms. Lists are
 * read as one text and each word once, as they repeat themselves a great deal.
 */
export function otherWordsOf(
  classes: readonly WordClass[],
  first: Pick<FirstWords, 'has'>,
): ReadonlySet<string> {
  const lists = classes.flatMap((of) => [of, ...(of.sensed ?? [])]);
  const textOf = (kind: 'nouns' | 'verbs' | 'phrases' | 'cased'): string =>
    lists.map((list) => list[kind]?.join('\n') ?? '').join('\n');
  // Of a single word every form is the first of its own.
  const nouns = textOf('nouns').match(SEVERAL_WORDS) ?? [];
  const verbs = textOf('verbs').match(SEVERAL_WORDS) ?? [];
  const phrases = textOf('phrases').match(SEVERAL_WORDS)?.join('\n') ?? '';

  const others = new Set([...COMMON_WORDS].flatMap(everyForm));
  const know = (text: string): void => {
    for (const word of wordsOf(text)) {
      if (word.length >= SHORTEST && !first.has(word)) others.add(word);
    }
  };
  const texts = [...nouns, ...verbs, phrases, textOf('cased')].join('\n').match(TEXT) ?? [];
  for (const text of new Set(texts)) know(text);
  for (const noun of new Set([...nouns, ...captures(phrases, NOUN)].map(lastWord))) {
    for (const form of nounForms(noun)) know(form);
  }
  for (const verb of new Set([...verbs, ...captures(phrases, VERB)].map(firstWord))) {
    for (const form of verbForms(verb)) know(form);
  }
  return others;
}

/** An everyday word in all its forms, whatever part of speech it may be. */
function everyForm(word: string): readonly string[] {
  return word.length < SHORTEST ? [word] : [...nounForms(word), ...verbForms(word)];
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
