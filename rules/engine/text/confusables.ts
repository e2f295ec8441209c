/** Letters of other scripts that are drawn like Latin ones (Unicode confusables, the common part). */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ѕ: 's',
    і: 'i',
    ј: 'j',
    ո: 'n',
    о: 'o',
    р: 'p',
    ѵ: 'v',
    х: 'x',
    у: 'y',
    ү: 'y',
    к: 'k',
    м: 'm',
    т: 't',
    в: 'b',
    н: 'h',
    г: 'r',
    ɡ: 'g',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    ɑ: 'a',
    ɩ: 'i',
  }),
);

/** What a digit or sign can stand for in a disguised word; the likelier reading first. */
export const LEET: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '0': ['o'],
    '1': ['i', 'l'],
    '3': ['e'],
    '4': ['a'],
    '5': ['s'],
    '6': ['g'],
    '7': ['t'],
    '8': ['b'],
    '9': ['g'],
    '@': ['a'],
    $: ['s'],
    '!': ['i'],
    '|': ['l', 'i'],
    '+': ['t'],
    '€': ['e'],
    '£': ['l'],
    '(': ['c'],
  }),
);

/** A lower-case word with look-alikes replaced, or the same word when it has none. */
export function withoutLookalikes(word: string): string {
  let latin = '';
  for (const character of word) latin += LOOKALIKES.get(character) ?? character;
  return latin;
}
