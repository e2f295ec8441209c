import { readPhrase } from './phrase';
import type { WordClass } from './word-class';
import { wordsOf } from './words-of';

/** `colo(u|)r`, `@(one|two)`: pieces are words, so that words of a draft never equal these. */
const GLUED = /[\p{L}\p{N}@][({[]|[^ |][)}\]][\p{L}\p{N}]/u;

/**
 * Reads every phrase of a class: a lexicon reads them only when a text needs them. Run before
 * every build and in the tests.
 * @throws when a bracket is not closed or stands against a letter, so that no draft can match; the message names the class and the phrase.
 */
export function validateWords(of: WordClass): void {
  const lists = [of, ...(of.sensed ?? [])].flatMap(({ nouns = [], verbs = [], phrases = [] }) => [
    ...nouns,
    ...verbs,
    ...phrases,
  ]);
  try {
    for (const phrase of lists) {
      if (GLUED.test(phrase)) throw new Error(`"${phrase}" can never match: a space is missing`);
      readPhrase(phrase, wordsOf);
    }
  } catch (error) {
    throw new Error(`word class "${of.name}": ${error instanceof Error ? error.message : error}`);
  }
}
