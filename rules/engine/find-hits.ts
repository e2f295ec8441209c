import { findCarried } from './find-carried';
import { hitAt } from './hit-at';
import type { Shape, ShapeSpan } from './shape';
import type { Hit, Sign } from './sign';
import type { Source } from './source';
import { longestOf } from './words/look-up';
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
  const meant = source
    .rawHits(sign)
    .filter(({ entry, first, last }) => entry.sense?.({ source, first, last }) ?? true);
  return longestOf(meant).map(({ entry, first, last }) =>
    hitAt(source, sign, first, last, entry.lemma),
  );
}

/** Spans of text become hits on the tokens they touch. */
function findShape(source: Source, sign: Shape): readonly Hit[] {
  const { tokens, text } = source;
  const spans = inOrder(source.spans(sign));
  const hits: Hit[] = [];
  let first = 0;
  for (const { start, end, lemma = text.slice(start, end) } of spans) {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first += 1;
    if (first >= tokens.length) break;
    let last = first;
    while ((tokens[last + 1]?.start ?? end) < end) last += 1;
    hits.push({ sign, source, first, last, start, end, lemma });
  }
  return hits;
}

function inOrder(spans: readonly ShapeSpan[]): readonly ShapeSpan[] {
  return spans.length < 2 ? spans : [...spans].sort((one, other) => one.start - other.start);
}
