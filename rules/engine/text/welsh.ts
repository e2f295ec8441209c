import { ENGLISH, WELSH } from './welsh.words';

/** Fewer function words than this say nothing about the language of a text. */
const FEWEST = 2;
/** A post in both languages has English enough to be checked as English. */
const TIMES_ENGLISH = 3;
/** A line of English with two Welsh place names in it is English. */
const SMALLEST_SHARE = 0.15;

/** Words of a text, and how many of them only one of the two languages has. */
export interface LanguageTally {
  readonly words: number;
  readonly welsh: number;
  readonly english: number;
}

/** Tallies of the parts of a text add up to that of the whole, if no word lies in two parts. */
export function tallyLanguages(text: string): LanguageTally {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let [welsh, english] = [0, 0];
  for (const word of words) {
    if (WELSH.has(word)) welsh += 1;
    if (ENGLISH.has(word)) english += 1;
  }
  return { words: words.length, welsh, english };
}

/**
 * Whether a text is written in Welsh, by its function words. A post in both languages is not: the
 * rules, all of them English, then have something to read.
 */
export function isWelsh(text: string): boolean {
  return isMostlyWelsh([tallyLanguages(text)]);
}

/** The same, of a text in parts. */
export function isMostlyWelsh(parts: readonly LanguageTally[]): boolean {
  let [words, welsh, english] = [0, 0, 0];
  for (const part of parts) {
    words += part.words;
    welsh += part.welsh;
    english += part.english;
  }
  return welsh >= FEWEST && welsh >= TIMES_ENGLISH * english && welsh >= SMALLEST_SHARE * words;
}
