import { lettersOf } from './first-letters';
import { nounForms, verbForms } from './inflect';
import { firstWordsOf, inflectedLetters, type Letters, shownLetters } from './openings';
import type { Entry, Sense, WordClass } from './word-class';
import { capitalsOf } from './words-of';

/** One list of a class: all its nouns, or all its phrases that need a sense test. */
export interface WordList {
  readonly of: WordClass;
  readonly kind: (typeof KINDS)[number];
  readonly items: readonly string[];
  readonly sense: Sense | undefined;
}

const KINDS = ['nouns', 'verbs', 'phrases', 'cased'] as const;

/** Every list of the classes, in the order in which their words are found. */
export function listsOf(classes: Iterable<WordClass>): readonly WordList[] {
  const lists: WordList[] = [];
  for (const of of classes) {
    for (const part of [of, ...(of.sensed ?? [])]) {
      const sense = 'sense' in part ? part.sense : undefined;
      for (const kind of KINDS) {
        const items = part[kind];
        if (items !== undefined) lists.push({ of, kind, items, sense });
      }
    }
  }
  return lists;
}

/** What an item of a list is in a text: phrases, as `phrase.ts` reads them. */
export function formsOf(item: string, { kind }: WordList): readonly string[] {
  if (kind === 'nouns') return nounForms(item);
  return kind === 'verbs' ? verbForms(item) : [item];
}

/** The first letters of all words that its forms can begin with, and perhaps of others. */
export function firstLettersOf(item: string, list: WordList): Letters {
  return (
    shownLettersOf(item, list.kind) ?? formsOf(item, list).flatMap(firstWordsOf).map(lettersOf)
  );
}

function shownLettersOf(item: string, kind: WordList['kind']): Letters | undefined {
  if (kind === 'nouns') return inflectedLetters(item, 0, nounForms);
  return kind === 'verbs' ? inflectedLetters(item, 0, verbForms) : shownLetters(item);
}

/** What all forms of an item lead to. */
export function entryOf(lemma: string, { of, kind, sense }: WordList): Entry {
  return {
    of,
    lemma,
    ...(sense === undefined ? {} : { sense }),
    ...(kind === 'cased' ? { capitals: capitalsOf(lemma) } : {}),
  };
}
