import { COMMON_WORDS } from '../lexicon/common-words';
import { nounForms, verbForms } from './inflect';
import type { WordClass } from './word-class';
import { wordsOf } from './words-of';

/** Shorter ones would make anything a joined word. */
const SHORTEST = 3;
const TEXT = /[^\s(){}[\]|]+/g;
const VERB = /\{([^{}]+)\}/g;
const NOUN = /\[([^[\]]+)\]/g;

/**
 * Every single word of the classes and of the common list. Lists are read as one text and each
 * word once, as they repeat themselves a great deal.
 */
export function vocabularyOf(classes: readonly WordClass[]): ReadonlySet<string> {
  const lists = classes.flatMap((of) => [of, ...(of.sensed ?? [])]);
  const textOf = (kind: 'nouns' | 'verbs' | 'phrases' | 'cased'): string =>
    lists.map((list) => list[kind]?.join('\n') ?? '').join('\n');
  const [nouns, verbs, phrases] = [textOf('nouns'), textOf('verbs'), textOf('phrases')];

  const vocabulary = new Set([...COMMON_WORDS].flatMap(everyForm));
  const know = (text: string): void => {
    for (const word of wordsOf(text)) if (word.length >= SHORTEST) vocabulary.add(word);
  };
  for (const text of new Set([nouns, verbs, phrases, textOf('cased')].flatMap(textsOf))) know(text);
  for (const noun of new Set([...linesOf(nouns), ...captures(phrases, NOUN)].map(lastWord))) {
    for (const form of nounForms(noun)) know(form);
  }
  for (const verb of new Set([...linesOf(verbs), ...captures(phrases, VERB)].map(firstWord))) {
    for (const form of verbForms(verb)) know(form);
  }
  return vocabulary;
}

/** An everyday word in all its forms, whatever part of speech it may be. */
function everyForm(word: string): readonly string[] {
  return word.length < SHORTEST ? [word] : [...nounForms(word), ...verbForms(word)];
}

function linesOf(list: string): readonly string[] {
  return list.match(/.+/g) ?? [];
}

function textsOf(list: string): readonly string[] {
  return list.match(TEXT) ?? [];
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
