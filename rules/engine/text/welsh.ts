import { ENGLISH, WELSH } from './welsh.words';

/** Fewer function words than this say nothing about the language of a text. */
const FEWEST = 2;
/** A post in both languages has English enough to be checked as English. */
const TIMES_ENGLISH = 3;
/** A line of English with two Welsh place names in it is English. */
const SMALLEST_SHARE = 0.15;

/**
 * Whether a text is written in Welsh, by its function words. A post in both languages is not: the
 * rules, all of them English, then have something to read.
 */
export function isWelsh(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const welsh = words.filter((word) => WELSH.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return (
    welsh >= FEWEST && welsh >= TIMES_ENGLISH * english && welsh >= SMALLEST_SHARE * words.length
  );
}
