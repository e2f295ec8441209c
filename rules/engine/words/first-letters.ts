const BITS = 5;
const BEFORE_A = 'a'.charCodeAt(0) - 1;
const LETTERS = 26;
/** What can stand behind a word in a phrase. */
const ENDS = ' |)}]';

/** Of all words that do not begin with small letters: emoji, numbers, `'s`. */
const OTHER = 0;

/** The first three letters of a word as a number, which is had for less than a string of them. */
export function lettersOf(word: string): number {
  return lettersAt(word, 0) ?? OTHER;
}

/**
 * The same of the word that begins at a place in a phrase; undefined when the phrase has to be cut
 * into words to know how the first begins: `i'm`, `PC`, `x-ray`.
 */
export function lettersAt(phrase: string, start: number): number | undefined {
  const first = letterAt(phrase, start);
  if (first === 0) return undefined;
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

/** 1 to 26, or 0 for anything else. */
function letterAt(phrase: string, at: number): number {
  const letter = phrase.charCodeAt(at) - BEFORE_A;
  return letter >= 1 && letter <= LETTERS ? letter : 0;
}

function isEnd(phrase: string, at: number): boolean {
  return at >= phrase.length || ENDS.includes(phrase.charAt(at));
}
