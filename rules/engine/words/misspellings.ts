const VOWELS = 'aeiou';

/** Three letters are as often an abbreviation. */
const SHORTEST = 4;

/**
 * Ways in which a word is misspelt to slip past a reader of lists: two inner letters swapped
 * (`balck`), one inner vowel left out (`womn`). The first letter stays, as readers look there.
 */
export function misspellings(word: string): readonly string[] {
  const forms: string[] = [];
  for (let at = 1; at < word.length - 1; at += 1) {
    const left = word.charAt(at);
    const right = word.charAt(at + 1);
    if (left !== right) forms.push(word.slice(0, at) + right + left + word.slice(at + 2));
    if (VOWELS.includes(left)) forms.push(word.slice(0, at) + word.slice(at + 1));
  }
  return forms.filter((form) => form.length >= SHORTEST);
}
