import { COMMON_WORDS } from '../lexicon/common-words';
import type { Shape } from '../shape';
import { FirstWords } from './first-words';
import { nounForms, verbForms } from './inflect';
import { Misspelt } from './misspelt';
import { readPhrase } from './phrase';
import type { Fork } from './trie';
import { otherWordsOf, Vocabulary } from './vocabulary';
import type { Entry, Sense, WordClass } from './word-class';
import { capitalsOf, hasAlternatives, wordsOf } from './words-of';

/** All word classes of all rules, ready to be looked up. Built once. */
export interface Lexicon {
  readonly classes: ReadonlySet<WordClass>;
  readonly trie: Fork;
  /** Every single word of any class or of the common list: what a joined hashtag may consist of. */
  readonly vocabulary: Vocabulary;
  /** Single words worth seeing through disguises for. */
  readonly disguised: ReadonlySet<string>;
  /** Finds the word of `disguised` behind a misspelt form that is not itself a known word. */
  readonly misspelt: Pick<Misspelt, 'get'>;
  /** The classes of idioms whose words are no sign of this one. */
  shieldsOf(sign: Shielded): readonly WordClass[];
}

/**
 * Puts the words of all classes together. Phrases are read as far as their first words; the rest
 * is read when a text first holds one of those. That all can be read, `validateWords` has made sure.
 */
export function compileLexicon(classes: readonly WordClass[]): Lexicon {
  const listed = [...new Set(classes)];
  const next = new FirstWords();
  const disguised = new Set<string>();
  const misspellable = new Set<string>();
  for (const of of listed) {
    const add = (phrase: string, entry: Entry): void => {
      next.add(phrase, entry);
      if (of.disguised) hide(phrase, of, disguised, misspellable);
    };
    addAll(of, of, undefined, add);
    for (const some of of.sensed ?? []) addAll(of, some, some.sense, add);
  }
  return {
    classes: new Set(listed),
    trie: next,
    vocabulary: new Vocabulary(next, otherWordsOf(listed, next)),
    disguised,
    misspelt: new Misspelt(misspellable),
    shieldsOf: shieldsAmong(listed),
  };
}

type Shielded = WordClass | Shape;

/** Finds the idioms that shield a sign, once for each sign. */
function shieldsAmong(classes: readonly WordClass[]): Lexicon['shieldsOf'] {
  const idioms = classes.filter(({ shields }) => shields !== undefined);
  const known = new Map<Shielded, readonly WordClass[]>();
  return (sign) => {
    let shields = known.get(sign);
    if (shields === undefined) {
      shields = idioms.filter((idiom) => idiom !== sign && doesShield(idiom, sign));
      known.set(sign, shields);
    }
    return shields;
  };
}

function doesShield({ shields = [] }: WordClass, sign: Shielded): boolean {
  return shields === 'everything' || shields.some((shielded) => shielded === sign);
}

/** Words of a phrase that disguises are seen through for; common ones only where they stand alone. */
function hide(
  phrase: string,
  of: WordClass,
  disguised: Set<string>,
  misspellable: Set<string>,
): void {
  for (const [only, ...more] of runsOf(phrase)) {
    if (only === undefined) continue;
    if (more.length > 0) {
      for (const word of [only, ...more]) {
        if (word.length > 2 && !COMMON_WORDS.has(word)) disguised.add(word);
      }
      continue;
    }
    disguised.add(only);
    if (of.disguised !== 'not misspelt') misspellable.add(only);
  }
}

/** The alternatives of a phrase that has one place, or all words of a longer one. */
function runsOf(phrase: string): readonly (readonly string[])[] {
  if (!hasAlternatives(phrase)) return [wordsOf(phrase)];
  const pieces = readPhrase(phrase, wordsOf);
  return pieces.length === 1 ? pieces.flat() : [pieces.flat(2)];
}

type WordLists = Pick<WordClass, 'nouns' | 'verbs' | 'phrases' | 'cased'>;
type AddPhrase = (phrase: string, entry: Entry) => void;

function addAll(of: WordClass, lists: WordLists, sense: Sense | undefined, add: AddPhrase): void {
  const entry = (lemma: string) => (sense === undefined ? { of, lemma } : { of, lemma, sense });
  const addForms = (lemma: string, forms: readonly string[]): void => {
    const one = entry(lemma);
    for (const form of forms) add(form, one);
  };
  for (const lemma of lists.nouns ?? []) addForms(lemma, nounForms(lemma));
  for (const lemma of lists.verbs ?? []) addForms(lemma, verbForms(lemma));
  for (const phrase of new Set(lists.phrases)) add(phrase, entry(phrase));
  for (const name of lists.cased ?? []) add(name, { ...entry(name), capitals: capitalsOf(name) });
}
