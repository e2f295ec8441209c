import { relationWords, roleWords } from '../lexicon/titles.words';
import { type ShapeSpan, shape } from '../shape';
import type { Source } from '../source';
import type { Token } from '../text/token';

/** An account named by its handle. */
export const mention = shape({
  name: 'handle',
  reach: 'passage',
  gate: (plain) => plain.includes('@'),
  find: ({ tokens }) =>
    tokens.filter(({ kind }) => kind === 'mention').map(({ start, end }) => ({ start, end })),
});

const PLACE_LINKS = new Set(['at', 'of', 'in', 'from', 'for']);

/** One person by role and place: `the headteacher at Ysgol Bryn`, `the owner of the Plough`. */
export const roleAtPlace = shape({
  name: 'person by role',
  reach: 'passage',
  needs: [roleWords],
  find(source) {
    return source.hits(roleWords).flatMap((hit): ShapeSpan[] => {
      const { tokens } = source;
      const article = tokens[hit.first - 1]?.norm;
      if (article !== 'the' && article !== 'that' && article !== 'this') return [];
      const link = tokens[hit.last + 1]?.norm ?? '';
      const last = PLACE_LINKS.has(link) ? placeEnd(source, hit.last + 2) : undefined;
      const to = last === undefined ? undefined : tokens[last];
      return to ? [{ start: tokens[hit.first - 1]?.start ?? hit.start, end: to.end }] : [];
    });
  },
});

function placeEnd({ tokens }: Source, from: number): number | undefined {
  let at = from;
  while (['the', 'our', 'my', 'number', 'no'].includes(tokens[at]?.norm ?? '')) at += 1;
  let last: number | undefined;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number' || (token?.kind === 'word' && token.capital)) last = at;
    else if (last === undefined || !goesOn(tokens, at)) break;
  }
  return last;
}

/** `the Co-op in Penvale`: a hyphen inside a name, or a place after it. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.norm === '-') return !token.spaceBefore && next?.kind === 'word' && !next.spaceBefore;
  if (tokens[at - 1]?.norm === '-') return token?.kind === 'word' && !token.spaceBefore;
  return (token?.norm === 'in' || token?.norm === 'on') && next?.capital === true;
}

/** One person by relation to the writer: `my neighbour`, `the bloke across the road`. */
export const relation = shape({
  name: 'person by relation',
  reach: 'passage',
  needs: [relationWords],
  find: (source) => source.hits(relationWords).map(({ start, end }) => ({ start, end })),
});
