import { NOT_NAMES } from '../lexicon/not-names';
import type { Shape, ShapeSpan } from '../shape';
import type { Hit } from '../sign';
import type { Source } from '../source';
import type { Token } from '../text/token';

const SHORTEST = 3;

/**
 * Later mentions by surname: `Pascoe` after `Derek Pascoe`, in the same text or an earlier one. It
 * may be typed small when it is no other word.
 */
export function surnamesAlone(
  source: Source,
  names: Shape,
  found: readonly Hit[],
): readonly ShapeSpan[] {
  const full = new Map<string, string>();
  for (const earlier of source.before) {
    for (const { first, last, lemma } of earlier.hits(names)) {
      if (last > first) add(full, earlier.tokens[last], lemma);
    }
  }
  const [earliest] = found;
  if (full.size === 0 && earliest === undefined) return [];
  const spans: ShapeSpan[] = [];
  let next = 0;
  const tokens = source.everyToken;
  // Nobody has been named before the first name.
  for (let index = full.size > 0 ? 0 : (earliest?.first ?? 0); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const passed = found[next];
    if (passed !== undefined && passed.end <= token.start) {
      remember(full, source, passed, tokens[index - 1]);
      next += 1;
    }
    const within = found[next];
    if (within !== undefined && within.start < token.end) continue;
    const lemma = full.size === 0 ? undefined : full.get(token.norm);
    if (lemma !== undefined && isMention(token, source)) {
      spans.push({ start: token.start, end: token.end, lemma });
    }
  }
  return spans;
}

/** Keeps the last word of a name of two or more. */
function remember(
  full: Map<string, string>,
  source: Source,
  { start, end }: ShapeSpan,
  last: Token | undefined,
): void {
  if (last !== undefined && last.start > start) add(full, last, source.slice(start, end));
}

function add(full: Map<string, string>, surname: Token | undefined, lemma: string): void {
  if (surname?.kind === 'word' && surname.norm.length >= SHORTEST) full.set(surname.norm, lemma);
}

function isMention({ kind, capital, hashtag, norm }: Token, { lexicon }: Source): boolean {
  if (kind !== 'word' || hashtag) return false;
  return capital || !(lexicon.vocabulary.has(norm) || NOT_NAMES.has(norm));
}
