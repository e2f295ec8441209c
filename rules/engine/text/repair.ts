import type { Lexicon } from '../words/lexicon';
import { readDisguise } from './read-disguise';
import { readSpaced } from './read-spaced';
import { readSplit } from './read-split';
import { joined, type Reading } from './reading';
import { splitJoinedWord } from './split-joined';
import type { Token } from './token';

const SIGNS = new Set(['@', '$', '!', '|', '+', '€', '£', '*']);
const LONGEST = 30;
const SHORTEST_GLUED = 7;
/** Ordinary words that happen to consist of a short word and a sensitive one. */
const NOT_GLUED = new Set(
  'therapist therapists physiotherapist psychotherapist manslaughter blackmail blackmailed'.split(
    ' ',
  ),
);

/**
 * Reads disguised words: f0reign, f*reign, f o r e i g n, f.o.r.e.i.g.n, fooreiign. A disguise is
 * seen through only when the result is a word of a class that asks for it, and the word as
 * written is not a known word; everything else is left as it is.
 */
export function repairTokens(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (lexicon.disguised.size === 0) return tokens;
  const repaired: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const spaced = readSpaced(tokens, at, lexicon);
    const chunk = spaced ?? readChunk(tokens, at, lexicon) ?? readSplit(tokens, at, lexicon);
    const token = tokens[at];
    if (chunk !== undefined) repaired.push(...chunk.tokens);
    else if (token !== undefined) repaired.push(token);
    at += chunk?.length ?? 1;
  }
  return repaired;
}

/** Tokens that touch each other, when they hold letters mixed with digits or signs. */
function readChunk(tokens: readonly Token[], from: number, lexicon: Lexicon): Reading | undefined {
  const first = tokens[from];
  if (!first || (first.kind !== 'word' && first.kind !== 'number' && !isSign(first))) {
    return first?.kind === 'mention' ? readMention(first, lexicon.disguised) : undefined;
  }
  if (!startsChunk(tokens, from)) return undefined;
  if (lexicon.vocabulary.has(first.norm) && tokens[from + 1]?.spaceBefore !== false)
    return undefined;
  let length = 1;
  let written = first.norm;
  while (written.length < LONGEST) {
    const next = tokens[from + length];
    if (
      !next ||
      next.spaceBefore ||
      !(isSign(next) || isPlain(next) || isInside(tokens, from + length))
    )
      break;
    written += spelled(next);
    length += 1;
  }
  for (let take = length; take >= 1; take -= 1) {
    if (take < length && !isSign(tokens[from + take])) break;
    const word = tokens
      .slice(from, from + take)
      .map(spelled)
      .join('');
    const reading = readDisguise(word, lexicon, take === 1);
    if (reading === undefined) continue;
    return { tokens: joined(tokens, from, take, reading.word, reading.how), length: take };
  }
  return first.kind === 'word' ? readGlued(first, lexicon) : undefined;
}

function isSign(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && SIGNS.has(token.norm);
}

/** An emoji with letters on both sides, which stands for one of its own (`bl🌟ck`). */
function isInside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.kind === 'emoji' && next !== undefined && !next.spaceBefore && isPlain(next);
}

function spelled(token: Token): string {
  return token.kind === 'emoji' ? '*' : token.norm;
}

/** Only the start of a run is tried, so that a long run costs no more than its length. */
function startsChunk(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.spaceBefore) return true;
  return !isSign(before) && !isPlain(before);
}

/** A word or number, but not the `'s` after one. */
function isPlain(token: Token): boolean {
  if (token.hashtag || token.norm.startsWith("'")) return false;
  return token.kind === 'word' || token.kind === 'number';
}

/** `@sshole` is cut as a mention; it is a disguise when its reading is a known word. */
function readMention(token: Token, known: ReadonlySet<string>): Reading | undefined {
  const word = `a${token.norm.slice(1)}`;
  if (!known.has(word)) return undefined;
  return { tokens: [{ ...token, kind: 'word', norm: word, repair: 'leetspeak' }], length: 1 };
}

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
function readGlued(token: Token, lexicon: Lexicon): Reading | undefined {
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
