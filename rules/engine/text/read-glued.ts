import type { Lexicon } from '../words/lexicon';
import type { Reading } from './reading';
import { splitJoinedWord } from './split-joined';
import type { Token } from './token';

const LONGEST = 30;
const SHORTEST_GLUED = 7;
/** Ordinary words that happen to consist of a short word and a sensitive one. */
const NOT_GLUED = new Set(
  'therapist therapists physiotherapist psychotherapist manslaughter blackmail blackmailed'.split(
    ' ',
  ),
);

/** Words that no compound ends in: `immigrantsare`, but not `relation|ships`, `alter|native`. */
const GRAMMATICAL = new Set(
  'are the and was were you they them those these should must that this have will all'.split(' '),
);
const GRAMMATICAL_INSIDE = new Set(['is', 'to', 'of', 'a', 'in']);
const BEFORE_NOUN = new Set(['the', 'these', 'those', 'all', 'you']);
/** Two words as long as these are seldom one. */
const LONG = { hidden: 7, other: 6 };

/** A sentence written without spaces, not a compound: it holds a word of grammar, or two long words. */
function isRunTogether(pieces: readonly string[], hidden: readonly string[]): boolean {
  if (hidden.length === pieces.length) return true;
  const [first = '', ...rest] = pieces;
  const last = rest.at(-1) ?? '';
  if (GRAMMATICAL.has(last) || rest.slice(0, -1).some((piece) => GRAMMATICAL.has(piece))) {
    return true;
  }
  if (BEFORE_NOUN.has(first) && hidden.some(({ length }) => length >= LONG.hidden)) return true;
  if (rest.slice(0, -1).some((piece) => GRAMMATICAL_INSIDE.has(piece))) {
    return hidden.some(({ length }) => length >= LONG.other);
  }
  return pieces.every(
    (piece) => piece.length >= (hidden.includes(piece) ? LONG.hidden : LONG.other),
  );
}

/** A sensitive word run together with its neighbour: `immigrantsare`. */
export function readGlued(token: Token, lexicon: Lexicon): Reading | undefined {
  const { norm, start, end } = token;
  if (norm.length < SHORTEST_GLUED || norm.length > LONGEST || lexicon.vocabulary.has(norm))
    return undefined;
  if (NOT_GLUED.has(norm)) return undefined;
  if (end - start !== norm.length) return undefined;
  const pieces = splitJoinedWord(norm, lexicon);
  if (pieces === undefined || pieces.length > 3) return undefined;
  const hidden = pieces.filter((piece) => piece.length > 3 && lexicon.disguised.has(piece));
  if (hidden.length === 0 || !isRunTogether(pieces, hidden)) return undefined;
  let at = start;
  const tokens = pieces.map((piece, index) => {
    const part = { ...token, norm: piece, start: at, end: at + piece.length };
    at += piece.length;
    return { ...part, spaceBefore: index === 0 && token.spaceBefore, repair: 'joined words' };
  });
  return { tokens, length: 1 };
}
