const SHORTEST = 4;
const LONGEST = 60;

/**
 * Splits a word written without spaces (`votelabour`) into known words, the fewest possible.
 * Returns undefined when the word is itself known or cannot be split completely.
 */
export function splitJoinedWord(
  word: string,
  vocabulary: ReadonlySet<string>,
): readonly string[] | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || vocabulary.has(word)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 20); start < end; start += 1) {
      const head = best[start];
      const piece = word.slice(start, end);
      if (head === undefined || !vocabulary.has(piece)) continue;
      const current = best[end];
      if (current === undefined || head.length + 1 < current.length) best[end] = [...head, piece];
    }
  }
  const pieces = best[word.length];
  return pieces !== undefined && pieces.length > 1 ? pieces : undefined;
}
