import type { Lexicon } from '../words/lexicon';
import { joined, type Reading } from './reading';
import { splitJoinedWord } from './split-joined';
import type { Token } from './token';

const BETWEEN_LETTERS = new Set(['.', '-', '_', '*', ',', '/', '~']);
const LONGEST = 30;

/** Single letters one after another, with spaces or the same sign between: one word or several. */
export function readSpaced(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Reading | undefined {
  if (!isLoneLetter(tokens[from]) || !startsRun(tokens, from)) return undefined;
  const letters: number[] = [];
  let known: string | undefined;
  let word = '';
  for (let at = from; at < tokens.length && letters.length < LONGEST; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'punctuation' && BETWEEN_LETTERS.has(token.norm)) continue;
    if (token === undefined || !isLoneLetter(token)) break;
    letters.push(at);
    word += token.norm;
    if (word.length >= 3 && lexicon.disguised.has(word)) known = word;
  }
  const several = splitJoinedWord(word, lexicon);
  const hides = several?.some((piece) => piece.length > 2 && lexicon.disguised.has(piece));
  const words = hides ? several : known === undefined ? undefined : [known];
  return words && spell(tokens, letters, words);
}

/** The words that the letters at these tokens spell. */
function spell(
  tokens: readonly Token[],
  letters: readonly number[],
  words: readonly string[],
): Reading {
  const read: Token[] = [];
  let used = 0;
  for (const word of words) {
    const first = letters[used] ?? 0;
    used += word.length;
    const length = (letters[used - 1] ?? first) - first + 1;
    read.push(...joined(tokens, first, length, word, 'spaced letters'));
  }
  return { tokens: read, length: (letters[used - 1] ?? 0) - (letters[0] ?? 0) + 1 };
}

/** The first letter of a run, or the second when the first is a word (`a`, `I`), so that a long run is read twice at most. */
function startsRun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'punctuation' && BETWEEN_LETTERS.has(before.norm)) {
    return !isLoneLetter(tokens[at - 2]);
  }
  if (!before || !isLoneLetter(before)) return true;
  return !isLoneLetter(tokens[at - 2]);
}

function isLoneLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.norm.length === 1;
}
