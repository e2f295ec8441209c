import { hitPredicate } from '../engine';
import { ownGroup } from './frames.words';

const NEGATING: ReadonlySet<string> = new Set(['not', 'no', 'never', "don't", 'dont', "ain't"]);
const MOST_BETWEEN = 4;

/** The word is used of oneself or one's own: `I'm a … and proud`, `… like us`, `my fellow …`. */
export const reclaimed = hitPredicate('reclaimed', (hit, match) =>
  match.source.hitsIn(ownGroup, match.sentenceOf(hit)).some((own) => {
    if (own.first <= hit.last && hit.first <= own.last) return false;
    const [from, to] = own.first < hit.first ? [own, hit] : [hit, own];
    const words = match.source.tokens.slice(from.last + 1, to.first).map(({ norm }) => norm);
    return words.length < MOST_BETWEEN && !words.some((word) => NEGATING.has(word));
  }),
);
