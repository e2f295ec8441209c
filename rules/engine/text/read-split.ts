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
  const pieces = [first];
  let word = first.norm;
  let hasSpace = false;
  for (let at = from + 1; pieces.length < MOST_PIECES; ) {
    const sign = tokens[at];
    const signed = sign !== undefined && SIGNS.has(sign.norm) && !sign.spaceBefore;
    const next = tokens[signed ? at + 1 : at];
    if (!isPiece(next) || (signed && next.spaceBefore)) return undefined;
    hasSpace ||= !signed;
    pieces.push(next);
    word += next.norm;
    at += signed ? 2 : 1;
    const isKnown = word.length >= SHORTEST && lexicon.disguised.has(word);
    if (isKnown && isCut(pieces, hasSpace, lexicon)) {
      const length = at - from;
      return { tokens: joined(tokens, from, length, word, 'split word'), length };
    }
  }
  return undefined;
}

function isCut(pieces: readonly Token[], hasSpace: boolean, { vocabulary }: Lexicon): boolean {
  if (!hasSpace) return pieces.some(({ norm }) => !vocabulary.has(norm));
  const hasScrap = pieces.some(({ norm }) => norm.length <= SCRAP);
  return hasScrap && pieces.every(({ norm }) => !vocabulary.has(norm));
}

function isPiece(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    !token.hashtag &&
    token.norm.length <= LONGEST_PIECE &&
    !token.norm.includes("'")
  );
}
