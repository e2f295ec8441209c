import { COMMON_WORDS } from '../lexicon/common-words';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokenise';
import { nounForms, verbForms } from './inflect';
import { misspellings } from './misspellings';
import { expandPhrase } from './phrase';
import type { Entry, Sense, WordClass } from './word-class';

export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly entries: Entry[];
}

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

/** Stands for any one word in a phrase. */
export const ANY_WORD = '_';

/**
 * Builds the trie of every form of every class.
 * @throws when two classes share a name or a phrase cannot be read; the message names the class.
 */
export function compileLexicon(classes: readonly WordClass[]): Lexicon {
  const trie = newNode();
  const vocabulary = new Set(COMMON_WORDS);
  const disguised = new Set<string>();
  const names = new Map<string, WordClass>();
  const add = (form: string, entry: Omit<Entry, 'capitals'>, cased: boolean): void => {
    const spelled = spell(form);
    let node = trie;
    for (const word of spelled.words) {
      node = child(node, word);
      if (word !== ANY_WORD && word.length > 2) vocabulary.add(word);
    }
    node.entries.push(cased ? { ...entry, capitals: spelled.capitals } : entry);
    const [only] = spelled.words;
    if (entry.of.disguised && only !== undefined && spelled.words.length === 1) disguised.add(only);
  };

  for (const of of new Set(classes)) {
    if (names.has(of.name)) throw new Error(`two word classes are called "${of.name}"`);
    names.set(of.name, of);
    try {
      addAll(of, of, undefined, add);
      for (const some of of.sensed ?? []) addAll(of, some, some.sense, add);
    } catch (error) {
      throw new Error(`word class "${of.name}": ${error instanceof Error ? error.message : error}`);
    }
  }
  const all = [...names.values()];
  return {
    classes: new Set(all),
    trie,
    vocabulary,
    disguised,
    misspelt: misspeltForms(disguised, vocabulary),
    shields: all.filter((one) => one.shields !== undefined),
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

function addAll(
  of: WordClass,
  lists: WordLists,
  sense: Sense | undefined,
  add: (form: string, entry: Omit<Entry, 'capitals'>, cased: boolean) => void,
): void {
  const entry = (lemma: string) => (sense === undefined ? { of, lemma } : { of, lemma, sense });
  for (const lemma of lists.nouns ?? []) {
    for (const form of nounForms(lemma)) add(form, entry(lemma), false);
  }
  for (const lemma of lists.verbs ?? []) {
    for (const form of verbForms(lemma)) add(form, entry(lemma), false);
  }
  for (const lemma of lists.phrases ?? []) {
    for (const form of new Set(expandPhrase(lemma))) add(form, entry(lemma), false);
  }
  for (const lemma of lists.cased ?? []) {
    for (const form of new Set(expandPhrase(lemma))) add(form, entry(lemma), true);
  }
}

function newNode(): TrieNode {
  return { next: new Map(), entries: [] };
}

function child(node: TrieNode, word: string): TrieNode {
  let next = node.next.get(word);
  if (next === undefined) {
    next = newNode();
    node.next.set(word, next);
  }
  return next;
}

const SIMPLE = /^[a-z ]+$/;

/** The form cut as a draft would be, so that lists and drafts always agree. */
function spell(form: string): { words: readonly string[]; capitals: readonly boolean[] } {
  if (SIMPLE.test(form)) {
    const words = form.split(' ').filter(Boolean);
    return { words, capitals: words.map(() => false) };
  }
  const tokens = tokenise(normalise(form), () => undefined).filter(
    (token) => token.norm !== '-' && token.norm !== '#',
  );
  return {
    words: tokens.map((token) => token.norm),
    capitals: tokens.map((token) => token.capital),
  };
}
