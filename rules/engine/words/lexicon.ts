import { COMMON_WORDS, KNOWN_WORDS } from '../lexicon/common-words';
import { normalise } from '../text/normalise';
import type { Token } from '../text/token';
import { tokenise } from '../text/tokenise';
import { nounForms, verbForms } from './inflect';
import { misspellings } from './misspellings';
import { readPhrase } from './phrase';
import { addForm, addPhrase, type TrieNode } from './trie';
import type { Entry, Sense, WordClass } from './word-class';

/** All word classes of all rules, ready to be looked up. Built once; about 20 ms for 7,000 forms. */
export interface Lexicon {
  readonly classes: ReadonlySet<WordClass>;
  readonly trie: TrieNode;
  /** Every single word of any class or of the common list: what a joined hashtag may consist of. */
  readonly vocabulary: ReadonlySet<string>;
  /** Single words worth seeing through disguises for. */
  readonly disguised: ReadonlySet<string>;
  /** Misspelt form → the word of `disguised` that it hides; no form is itself a known word. */
  readonly misspelt: ReadonlyMap<string, string>;
  /** Classes of idioms, whose words are no sign of other classes. */
  readonly shields: readonly WordClass[];
}

/**
 * Builds the trie of every form of every class.
 * @throws when a phrase cannot be read; the message names the class.
 */
export function compileLexicon(classes: readonly WordClass[]): Lexicon {
  const trie: TrieNode = {};
  const vocabulary = new Set(KNOWN_WORDS);
  const disguised = new Set<string>();
  const misspellable = new Set<string>();
  const know = (words: readonly string[]): void => {
    for (const word of words) if (word.length > 2) vocabulary.add(word);
  };
  const hide = (words: readonly string[], { of }: Entry): void => {
    if (!of.disguised) return;
    const [only, ...more] = words;
    for (const word of words) {
      if (more.length === 0 || (word.length > 2 && !COMMON_WORDS.has(word))) disguised.add(word);
    }
    if (more.length === 0 && only !== undefined && of.disguised !== 'not misspelt') {
      misspellable.add(only);
    }
  };
  const add: AddPhrase = (phrase, entry) => {
    if (!BRACKET.test(phrase)) {
      const words = wordsOf(phrase);
      know(words);
      hide(words, entry);
      addForm(trie, words, entry);
      return;
    }
    const pieces = readPhrase(phrase, wordsOf);
    const words = pieces.flat(2);
    know(words);
    if (pieces.length === 1) for (const form of pieces.flat()) hide(form, entry);
    else hide(words, entry);
    addPhrase(trie, pieces, entry);
  };

  const listed = new Set(classes);
  for (const of of listed) {
    try {
      addAll(of, of, undefined, add);
      for (const some of of.sensed ?? []) addAll(of, some, some.sense, add);
    } catch (error) {
      throw new Error(`word class "${of.name}": ${error instanceof Error ? error.message : error}`);
    }
  }
  return {
    classes: listed,
    trie,
    vocabulary,
    disguised,
    misspelt: misspeltForms(misspellable, vocabulary),
    shields: [...listed].filter((one) => one.shields !== undefined),
  };
}

function misspeltForms(
  words: ReadonlySet<string>,
  vocabulary: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const word of words) {
    if (word.length < 4) continue;
    for (const form of misspellings(word)) {
      if (!vocabulary.has(form) && !forms.has(form)) forms.set(form, word);
    }
  }
  return forms;
}

type WordLists = Pick<WordClass, 'nouns' | 'verbs' | 'phrases' | 'cased'>;
type AddPhrase = (phrase: string, entry: Entry) => void;

function addAll(of: WordClass, lists: WordLists, sense: Sense | undefined, add: AddPhrase): void {
  const entry = (lemma: string) => (sense === undefined ? { of, lemma } : { of, lemma, sense });
  for (const lemma of lists.nouns ?? []) {
    for (const form of nounForms(lemma)) add(form, entry(lemma));
  }
  for (const lemma of lists.verbs ?? []) {
    for (const form of verbForms(lemma)) add(form, entry(lemma));
  }
  for (const phrase of new Set(lists.phrases)) add(phrase, entry(phrase));
  for (const name of lists.cased ?? []) {
    add(name, { ...entry(name), capitals: cut(name).map(({ capital }) => capital) });
  }
}

const BRACKET = /[(){}[\]|]/;
const SIMPLE = /^[a-z]+(?: [a-z]+)*$/;

/** The words of a phrase, in the form that tokens of a draft have. */
export function wordsOf(text: string): readonly string[] {
  return SIMPLE.test(text) ? text.split(' ') : cut(text).map(({ norm }) => norm);
}

/** Cut as a draft is, so that lists and drafts always agree. */
function cut(text: string): readonly Token[] {
  return tokenise(normalise(text), () => undefined).filter(
    ({ norm }) => norm !== '-' && norm !== '#',
  );
}
