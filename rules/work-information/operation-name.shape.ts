import { shape } from '../engine';

/** National campaigns and schemes that forces themselves advertise. */
const PUBLIC = new Set(
  'sceptre encompass snap tramline limit tutelage opal soteria bluestone yewtree hydrant overlord bridger drive-safe'.split(
    ' ',
  ),
);

/** `Op Larkspur`, `Operation Larkspur`: a name with a capital after the word. */
export const operationName = shape({
  name: 'operation name',
  reach: 'passage',
  find: ({ tokens }) =>
    tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      if (token.norm !== 'op' && token.norm !== 'operation') return [];
      if (next?.kind !== 'word' || !next.capital || next.shout !== token.shout) return [];
      if (PUBLIC.has(next.norm)) return [];
      return [{ start: token.start, end: next.end }];
    }),
});
