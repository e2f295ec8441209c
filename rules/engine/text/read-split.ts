import type { Lexicon } from '../words/lexicon';
import { joined, type Reading } from './reading';
import type { Token } from './token';

const SIGNS = new Set(['.', '-', '_', '/', '~', '·', '•', '|']);
const MOST_PIECES = 4;
const SHORTEST = 4;
const LONGEST_PIECE = 14;
/** A piece too short to be a word that lists do not have. */
const SCRAP = 2;

/**
 * A sensitive word cut in pieces that are no words: `wan.ker`, `wan-k-er`, `wa nker`. With a sign
 * between, one piece must be unknown; with only a space, every one, and one is of a letter or two.
 */
export function readSplit(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Reading | undefined {
  const first = tokens[from];
  if (!isPiece(first)) return undefined;
  let word = first.norm;
  let unknown = isUnknown(first, lexicon) ? 1 : 0;
  let pieces = 1;
  let spaces = 0;
  let short = first.norm.length <= SCRAP;
  for (let at = from + 1; pieces < MOST_PIECES; ) {
    const sign = tokens[at];
    const signed = sign !== undefined && SIGNS.has(sign.norm) && !sign.spaceBefore;
    const next = tokens[signed ? at + 1 : at];
    if (!isPiece(next) || (signed && next.spaceBefore)) return undefined;
    if (!signed) spaces += 1;
    word += next.norm;
    pieces += 1;
    short ||= next.norm.length <= SCRAP;
    at += signed ? 2 : 1;
    unknown += isUnknown(next, lexicon) ? 1 : 0;
    if (spaces > 0 && unknown < pieces) return undefined;
    const enough = spaces === 0 ? unknown > 0 : short;
    if (enough && word.length >= SHORTEST && lexicon.disguised.has(word)) {
      const length = at - from;
      return { tokens: joined(tokens, from, length, word, 'split word'), length };
    }
  }
  return undefined;
}

function isPiece(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    !token.hashtag &&
    token.norm.length <= LONGEST_PIECE &&
    !token.norm.includes("'")
  );
}

/** A lone letter says nothing, but `a` and `I` are words. */
function isUnknown({ norm }: Token, { vocabulary }: Lexicon): boolean {
  return !vocabulary.has(norm);
}
