/** Three letters are as often an abbreviation. */
const SHORTEST = 4;
const LENGTHS = 1000;
const VOWELS = 'aeiou';

/**
 * Finds the word behind a misspelling made to slip past a reader of lists: two inner letters
 * swapped (`balck`), one inner vowel left out (`womn`). The first letter stays, as readers look
 * there. Words are kept by first letter and length, so that few are compared.
 */
export class Misspelt {
  readonly #words = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < SHORTEST) continue;
      const key = keyOf(word, word.length);
      const others = this.#words.get(key);
      if (others === undefined) this.#words.set(key, [word]);
      else others.push(word);
    }
  }

  /** The word that a form hides. The form must not itself be a known word. */
  get(form: string): string | undefined {
    if (form.length < SHORTEST) return undefined;
    return (
      this.#words.get(keyOf(form, form.length))?.find((word) => isSwapped(form, word)) ??
      this.#words.get(keyOf(form, form.length + 1))?.find((word) => lacksVowel(form, word))
    );
  }
}

/** First letter and length; no word is as long as the number of lengths. */
function keyOf(form: string, length: number): number {
  return form.charCodeAt(0) * LENGTHS + length;
}

/** Two letters after the first stand in each other's place. */
function isSwapped(form: string, word: string): boolean {
  const at = firstDifference(form, word);
  return (
    at > 0 &&
    form.charAt(at) === word.charAt(at + 1) &&
    form.charAt(at + 1) === word.charAt(at) &&
    form.endsWith(word.slice(at + 2)) &&
    at + 1 < word.length
  );
}

/** One vowel that is neither first nor last is missing; of a double one (`trustee`) the former. */
function lacksVowel(form: string, word: string): boolean {
  let at = firstDifference(form, word);
  if (at > 1 && word.charAt(at) === word.charAt(at - 1)) at -= 1;
  return (
    at > 0 &&
    at < word.length - 1 &&
    VOWELS.includes(word.charAt(at)) &&
    form.slice(at) === word.slice(at + 1)
  );
}

/** Index of the first letter that differs; the length of `form` when none does. */
function firstDifference(form: string, word: string): number {
  let at = 0;
  while (at < form.length && form.charAt(at) === word.charAt(at)) at += 1;
  return at;
}
