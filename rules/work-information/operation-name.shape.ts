import { shape } from '../engine';

/** `Op Larkspur`, `Operation Larkspur`: a name with a capital after the word. */
export const operationName = shape({
  name: 'operation name',
  reach: 'passage',
  find: ({ tokens }) =>
    tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      if (token.norm !== 'op' && token.norm !== 'operation') return [];
      if (next?.kind !== 'word' || !next.capital || next.shout !== token.shout) return [];
      return [{ start: token.start, end: next.end }];
    }),
});
