import { COMMON_WORDS } from '../lexicon/common-words';
import { Misspelt } from './misspelt';
import { readPhrase } from './phrase';
import type { WordClass } from './word-class';
import { formsOf, type WordList } from './word-list';
import { hasAlternatives, isOneWord, wordsOf } from './words-of';

/** The words that disguises are seen through for, put together when a text first may hold one. */
export class Disguises {
  readonly #lists: readonly WordList[];
  #made: Made | undefined;

  constructor(lists: readonly WordList[]) {
    this.#lists = lists.filter(({ of }) => of.disguised);
  }

  get words(): ReadonlySet<string> {
    this.#made ??= make(this.#lists);
    return this.#made.words;
  }

  get misspelt(): Misspelt {
    this.#made ??= make(this.#lists);
    return this.#made.misspelt;
  }
}

interface Made {
  readonly words: ReadonlySet<string>;
  readonly misspelt: Misspelt;
}

function make(lists: readonly WordList[]): Made {
  const words = new Set<string>();
  const misspellable = new Set<string>();
  for (const list of lists) {
    for (const item of list.items) {
      for (const form of formsOf(item, list)) hide(form, list.of, words, misspellable);
    }
  }
  return { words, misspelt: new Misspelt(misspellable) };
}

/** Words of a phrase that disguises are seen through for; common ones only where they stand alone. */
function hide(
  phrase: string,
  of: WordClass,
  disguised: Set<string>,
  misspellable: Set<string>,
): void {
  const alone = (word: string): void => {
    disguised.add(word);
    if (of.disguised !== 'not misspelt') misspellable.add(word);
  };
  if (isOneWord(phrase)) {
    alone(phrase);
    return;
  }
  for (const [only, ...more] of runsOf(phrase)) {
    if (only === undefined) continue;
    if (more.length === 0) alone(only);
    else {
      for (const word of [only, ...more]) {
        if (word.length > 2 && !COMMON_WORDS.has(word)) disguised.add(word);
      }
    }
  }
}

/** The alternatives of a phrase that has one place, or all words of a longer one. */
function runsOf(phrase: string): readonly (readonly string[])[] {
  if (!hasAlternatives(phrase)) return [wordsOf(phrase)];
  // It has several places and nothing inflects: its words need no reading.
  if (OPENS_PLAINLY.test(phrase)) return [(phrase.match(TEXT) ?? []).flatMap(wordsOf)];
  const pieces = readPhrase(phrase, wordsOf);
  return pieces.length === 1 ? pieces.flat() : [pieces.flat(2)];
}

const OPENS_PLAINLY = /^[^\s(){}[\]|][^{}[\]]*$/;
const TEXT = /[^\s(){}[\]|]+/g;
