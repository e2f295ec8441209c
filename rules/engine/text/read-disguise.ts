import type { Lexicon } from '../words/lexicon';
import { LEET, withoutLookalikes } from './confusables';

const MOST_READINGS = 32;
const LONGEST = 30;

/** A word behind a disguise, and what the disguise was. */
export interface Disguise {
  readonly word: string;
  readonly how: string;
}

/**
 * Reads one disguised word: digits and signs for letters, asterisks, look-alike letters, repeated
 * letters, misspellings. A known word of one piece is left alone.
 */
export function readDisguise(
  word: string,
  lexicon: Lexicon,
  onePiece: boolean,
): Disguise | undefined {
  const { disguised, vocabulary } = lexicon;
  if (
    word.length < 3 ||
    word.length > LONGEST ||
    word.endsWith('!') ||
    (onePiece && vocabulary.has(word))
  )
    return undefined;
  if (/[^a-z]/.test(word)) {
    if (word.includes('*')) return readAsterisks(word, disguised);
    const leet = leetReadings(word).find((reading) => disguised.has(reading));
    if (leet !== undefined && /[a-z]/.test(word)) return { word: leet, how: 'leetspeak' };
    const latin = withoutLookalikes(word);
    return disguised.has(latin) ? { word: latin, how: 'look-alike letters' } : undefined;
  }
  if (/(.)\1\1/.test(word) || /(.)\1.*(.)\2/.test(word)) {
    const twice = word.replace(/(.)\1{2,}/g, '$1$1');
    const once = word.replace(/(.)\1+/g, '$1');
    const single = word.replace(/(.)\1{2,}/g, '$1');
    const plain = [twice, single, once].find((reading) => disguised.has(reading));
    if (plain !== undefined) return { word: plain, how: 'repeated letters' };
  }
  const meant = onePiece ? lexicon.misspelt.get(word) : undefined;
  return meant === undefined ? undefined : { word: meant, how: 'misspelt' };
}

/** Asterisks for letters: at most half of the word, the first letter shown, one reading. */
function readAsterisks(word: string, known: ReadonlySet<string>): Disguise | undefined {
  const shown = word.replaceAll('*', '').length;
  if (shown < 2 || shown * 2 < word.length || !/^[a-z][a-z*]+$/.test(word)) return undefined;
  const fits = new RegExp(`^${word.replaceAll('*', '[a-z]')}$`);
  for (const candidate of known) {
    if (candidate.length === word.length && fits.test(candidate)) {
      return { word: candidate, how: 'asterisks' };
    }
  }
  return undefined;
}

function leetReadings(word: string): readonly string[] {
  let readings = [''];
  for (const character of word) {
    const options = LEET.get(character) ?? [character];
    readings = readings
      .flatMap((head) => options.map((option) => head + option))
      .slice(0, MOST_READINGS);
  }
  return readings;
}
