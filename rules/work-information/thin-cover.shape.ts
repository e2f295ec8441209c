import { shape } from '../engine';
import { forces } from './forces.words';

const FEW = new Set(
  'no one two three four only 1 2 3 4 half single zero couple handful'.split(' '),
);
const HOLDING = new Set(
  "got has have only just with is there's 's leaves left down are were be to no".split(' '),
);
const ON = new Set(
  'on for till until in to covering tonight left between available free about and this out around today working here anywhere'.split(
    ' ',
  ),
);

/** So many and no more: `got two bobbies tonight`, `no dog handlers on till Sunday`. */
export const thinCover = shape({
  name: 'gap in cover',
  reach: 'passage',
  needs: [forces],
  find: (source) =>
    source.hits(forces).flatMap((hit) => {
      const { tokens } = source;
      const before = [1, 2].map((back) => tokens[hit.first - back]?.norm ?? '');
      const at = before.findIndex((word) => FEW.has(word));
      const few = tokens[hit.first - 1 - at];
      if (at < 0 || !few) return [];
      const held = few.norm === 'no' || HOLDING.has(tokens[hit.first - 2 - at]?.norm ?? '');
      return held && ON.has(tokens[hit.last + 1]?.norm ?? '')
        ? [{ start: few.start, end: hit.end }]
        : [];
    }),
});
