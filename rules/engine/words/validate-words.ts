import { readPhrase } from './phrase';
import type { WordClass } from './word-class';
import { wordsOf } from './words-of';

/**
 * Reads every phrase of a class: a lexicon reads them only when a text needs them. Run before
 * every build and in the tests.
 * @throws when a bracket is not closed; the message names the class and the phrase.
 */
export function validateWords(of: WordClass): void {
  const lists = [of, ...(of.sensed ?? [])].flatMap(({ nouns = [], verbs = [], phrases = [] }) => [
    ...nouns,
    ...verbs,
    ...phrases,
  ]);
  try {
    for (const phrase of lists) readPhrase(phrase, wordsOf);
  } catch (error) {
    throw new Error(`word class "${of.name}": ${error instanceof Error ? error.message : error}`);
  }
}
