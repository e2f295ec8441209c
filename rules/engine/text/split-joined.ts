import { COMMON_WORDS } from '../lexicon/common-words';
import type { Lexicon } from '../words/lexicon';

const SHORTEST = 4;
const LONGEST = 60;
const LONGEST_PIECE = 20;
/** A shorter sensitive word is seen in a joined one only beside everyday words. */
const SURE = 5;

/**
 * Splits a word written without spaces (`votelabour`) into known words, the fewest possible.
 * Returns undefined when the word is itself known, cannot be split completely, or only by way of
 * a short sensitive word beside a rare one (`pakistan`).
 */
export function splitJoinedWord(
  word: string,
  { vocabulary, disguised }: Lexicon,
): readonly string[] | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || vocabulary.has(word)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_PIECE); start < end; start += 1) {
      const head = best[start];
      const piece = word.slice(start, end);
      if (head === undefined || !vocabulary.has(piece)) continue;
      const current = best[end];
      if (current === undefined || head.length + 1 < current.length) best[end] = [...head, piece];
    }
  }
  const pieces = best[word.length];
  if (pieces === undefined || pieces.length < 2) return undefined;
  const doubtful = pieces.filter((piece) => disguised.has(piece) && piece.length < SURE);
  const others = pieces.filter((piece) => !doubtful.includes(piece));
  return doubtful.length > 0 && !others.every((piece) => COMMON_WORDS.has(piece))
    ? undefined
    : pieces;
}
