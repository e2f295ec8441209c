const BITS = 5;
const A = 'a'.charCodeAt(0);
const LETTERS = 26;
const TO_SMALL = 'a'.charCodeAt(0) - 'A'.charCodeAt(0);
const FIRST_BEYOND_ASCII = 0x80;
/** First halves of most emoji. */
const EMOJI = [0xd83d, 0xd83e];

/** Of all words that do not begin with a letter from a to z: emoji, numbers, `'s`. */
const OTHER = 0;

/** The first three letters of a word as a number, which is had for less than a string of them. */
export function lettersOf(word: string): number {
  return lettersAt(word, 0) ?? OTHER;
}

/**
 * The same of the first word of what stands at a place in a phrase; undefined when it has to be cut
 * into words to know, as with letters that have accents. Any sign ends the letters, whether or not
 * it ends the word, so that a word and a phrase that begins with it always agree.
 */
export function lettersAt(phrase: string, start: number): number | undefined {
  const first = letterAt(phrase, start);
  if (first === 0) return isOther(phrase, start) ? OTHER : undefined;
  const second = letterAt(phrase, start + 1);
  if (second === 0) return isEnd(phrase, start + 1) ? first << (2 * BITS) : undefined;
  const third = letterAt(phrase, start + 2);
  const two = (first << (2 * BITS)) | (second << BITS);
  return third !== 0 || isEnd(phrase, start + 2) ? two | third : undefined;
}

/** The letters that stand together from a place in a phrase on. */
export function lettersFrom(phrase: string, start: number): string {
  let end = start;
  while (letterAt(phrase, end) !== 0) end += 1;
  return phrase.slice(start, end);
}

/** 1 to 26 for a letter, small or capital, and 0 for anything else. */
function letterAt(phrase: string, at: number): number {
  const code = phrase.charCodeAt(at);
  const letter = (code < A ? code + TO_SMALL : code) - A + 1;
  return letter >= 1 && letter <= LETTERS ? letter : 0;
}

function isOther(phrase: string, at: number): boolean {
  const code = phrase.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || EMOJI.includes(code);
}

function isEnd(phrase: string, at: number): boolean {
  return at >= phrase.length || phrase.charCodeAt(at) < FIRST_BEYOND_ASCII;
}
