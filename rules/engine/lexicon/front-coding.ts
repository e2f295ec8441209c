const A = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

/**
 * Writes words in the order of the alphabet, each as a capital letter for how many letters it
 * shares with the word before (A for none, at most 25) and the letters that follow: `anna`,
 * `annabel`, `bob` is `AannaEbelAbob`.
 * @throws when a word holds a capital letter, which would read as the start of another.
 */
export function frontCode(words: Iterable<string>): string {
  let before = '';
  let text = '';
  for (const word of [...words].sort()) {
    if (/[A-Z]/.test(word)) throw new Error(`"${word}" holds a capital letter`);
    const shared = sharedLetters(before, word);
    text += String.fromCharCode(A + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

/** Reads what `frontCode` wrote. */
export function readFrontCoded(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  let before = '';
  for (const piece of text.match(/[A-Z][^A-Z]*/g) ?? []) {
    before = before.slice(0, piece.charCodeAt(0) - A) + piece.slice(1);
    words.add(before);
  }
  return words;
}

function sharedLetters(before: string, word: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < word.length && before[shared] === word[shared]) {
    shared += 1;
  }
  return shared;
}
