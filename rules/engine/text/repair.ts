import type { Lexicon } from '../words/lexicon';
import { readDisguise } from './read-disguise';
import { splitJoinedWord } from './split-joined';
import type { Token } from './tokenise';

const SIGNS = new Set(['@', '$', '!', '|', '+', '€', '£', '*']);
const BETWEEN_LETTERS = new Set(['.', '-', '_', '*', ',', '/', '~']);
const LONGEST = 30;
/** Ordinary words that happen to consist of a short word and a sensitive one. */
const NOT_GLUED = new Set(['therapist', 'therapists', 'physiotherapist', 'psychotherapist']);

/**
 * Reads disguised words: f0reign, f*reign, f o r e i g n, f.o.r.e.i.g.n, fooreiign. A disguise is
 * seen through only when the result is a word of a class that asks for it, and the word as
 * written is not a known word; everything else is left as it is.
 */
export function repairTokens(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (lexicon.disguised.size === 0) return tokens;
  const repaired: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const spaced = readSpaced(tokens, at, lexicon.disguised);
    const chunk = spaced ?? readChunk(tokens, at, lexicon);
    const token = tokens[at];
    if (chunk !== undefined) repaired.push(...chunk.tokens);
    else if (token !== undefined) repaired.push(token);
    at += chunk?.length ?? 1;
  }
  return repaired;
}

interface Reading {
  readonly tokens: readonly Token[];
  /** How many tokens it replaces. */
  readonly length: number;
}

/** Single letters one after another, with spaces or the same sign between. */
function readSpaced(
  tokens: readonly Token[],
  from: number,
  known: ReadonlySet<string>,
): Reading | undefined {
  if (!isLoneLetter(tokens[from])) return undefined;
  let word = '';
  let found: { word: string; length: number } | undefined;
  for (let at = from; at < tokens.length && word.length < LONGEST; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'punctuation' && BETWEEN_LETTERS.has(token.norm)) continue;
    if (!isLoneLetter(token)) break;
    word += token?.norm ?? '';
    if (word.length >= 3 && known.has(word)) found = { word, length: at - from + 1 };
  }
  if (found === undefined) return undefined;
  const token = joined(tokens, from, found.length, found.word, 'spaced letters');
  return token && { tokens: [token], length: found.length };
}

function isLoneLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.norm.length === 1;
}

/** Tokens that touch each other, when they hold letters mixed with digits or signs. */
function readChunk(tokens: readonly Token[], from: number, lexicon: Lexicon): Reading | undefined {
  const first = tokens[from];
  if (!first || (first.kind !== 'word' && first.kind !== 'number' && !isSign(first))) {
    return first?.kind === 'mention' ? readMention(first, lexicon.disguised) : undefined;
  }
  if (!startsChunk(tokens, from)) return undefined;
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
    const token = reading && joined(tokens, from, take, reading.word, reading.how);
    if (token) return { tokens: [token], length: take };
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

function isPlain(token: Token): boolean {
  return (token.kind === 'word' || token.kind === 'number') && !token.hashtag;
}

/** `@sshole` is cut as a mention; it is a disguise when its reading is a known word. */
function readMention(token: Token, known: ReadonlySet<string>): Reading | undefined {
  const word = `a${token.norm.slice(1)}`;
  if (!known.has(word)) return undefined;
  return { tokens: [{ ...token, kind: 'word', norm: word, repair: 'leetspeak' }], length: 1 };
}

/** A sensitive word run together with its neighbour: `immigrantsare`. */
function readGlued(token: Token, lexicon: Lexicon): Reading | undefined {
  const { norm, start, end } = token;
  if (norm.length < 8 || norm.length > LONGEST || lexicon.vocabulary.has(norm)) return undefined;
  if (NOT_GLUED.has(norm)) return undefined;
  if (end - start !== norm.length) return undefined;
  const pieces = splitJoinedWord(norm, lexicon.vocabulary);
  if (pieces === undefined || pieces.length > 3) return undefined;
  if (!pieces.some((piece) => piece.length > 3 && lexicon.disguised.has(piece))) return undefined;
  let at = start;
  const tokens = pieces.map((piece, index) => {
    const part = { ...token, norm: piece, start: at, end: at + piece.length };
    at += piece.length;
    return { ...part, spaceBefore: index === 0 && token.spaceBefore, repair: 'joined words' };
  });
  return { tokens, length: 1 };
}

function joined(
  tokens: readonly Token[],
  from: number,
  length: number,
  norm: string,
  repair: string,
): Token | undefined {
  const first = tokens[from];
  const last = tokens[from + length - 1];
  return first && last && { ...first, kind: 'word', norm, end: last.end, repair };
}
