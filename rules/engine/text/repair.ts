import type { Lexicon } from '../words/lexicon';
import { readDisguise } from './read-disguise';
import { readGlued } from './read-glued';
import { readSpaced } from './read-spaced';
import { readSplit } from './read-split';
import { joined, type Reading } from './reading';
import type { Token } from './token';

const SIGNS = new Set(['@', '$', '!', '|', '+', '€', '£', '*']);
const LONGEST = 30;

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
