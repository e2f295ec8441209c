import { findCarried } from './find-carried';
import { hitAt } from './hit-at';
import type { Shape } from './shape';
import type { Hit, Sign } from './sign';
import type { Source } from './source';
import { longestOf, type RawHit } from './words/look-up';
import type { WordClass } from './words/word-class';

/**
 * Every place where a sign is seen, in order of the text.
 * @throws when the sign is a word class that no area's `index.ts` lists.
 */
export function findHits(source: Source, sign: Sign): readonly Hit[] {
  if (sign.kind === 'words') return findWords(source, sign);
  if (sign.kind === 'shape') return findShape(source, sign);
  return findCarried(source, sign);
}

function findWords(source: Source, sign: WordClass): readonly Hit[] {
  if (!source.lexicon.classes.has(sign)) {
    throw new Error(`word class "${sign.name}" is not listed in its area's index.ts`);
  }
  const raw = source.rawHits(sign);
  if (raw.length === 0) return NONE;
  const meant = raw.some(({ entry }) => entry.sense)
    ? raw.filter((one) => isMeant(source, one))
    : raw;
  return longestOf(meant).map(({ entry, first, last }) =>
    hitAt(source, sign, first, last, entry.lemma),
  );
}

function isMeant(source: Source, { entry, first, last }: RawHit): boolean {
  return entry.sense?.({ source, first, last }) ?? true;
}

const NONE: readonly Hit[] = [];

/** Spans of text become hits on the tokens they touch. */
function findShape(source: Source, sign: Shape): readonly Hit[] {
  const spans = source.spans.of(sign);
  if (spans.length === 0) return NONE;
  const hits: Hit[] = [];
  for (const { start, end, lemma = source.slice(start, end) } of spans) {
    const touched = source.tokensIn(start, end);
    if (touched === undefined) continue;
    const { first, last } = touched;
    hits.push({ sign, source, first, last, start, end, lemma });
  }
  return hits.length < 2 ? hits : hits.sort((one, other) => one.start - other.start);
}
