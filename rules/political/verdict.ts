import { listedSet, type Place } from '../engine';

const COPULAS = listedSet(
  "is are was were am be been being isn't aren't 's 're 'm im i'm he's she's they're it's that's",
);
const BETWEEN = listedSet(
  'such so a an the absolutely truly utterly simply totally just plain pretty very really always dead quite completely fully perfectly entirely far',
);

/** `Is awful`, `it's a dreadful decision`: said of something, not told in passing. */
export function isVerdict({ source, first }: Place): boolean {
  let at = first - 1;
  while (BETWEEN.has(source.tokens[at]?.norm ?? '')) at -= 1;
  return COPULAS.has(source.tokens[at]?.norm ?? '');
}
