import { findCarried } from './find-carried';
import { hitAt } from './hit-at';
import type { Shape } from './shape';
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
  const spans = source.spans(sign).flatMap(({ start, end, lemma }): readonly Hit[] => {
    const touched = source.tokensIn(start, end);
    if (touched === undefined) return [];
    const { first, last } = touched;
    return [{ sign, source, first, last, start, end, lemma: lemma ?? source.slice(start, end) }];
  });
  return spans.length < 2 ? spans : spans.sort((one, other) => one.start - other.start);
}
