import { shape } from '../engine';

const KIN = new Set(
  'daughter son wife sister brother niece nephew husband mum dad mother father youngest eldest cousin boyfriend girlfriend grandson granddaughter stepson stepdaughter nan partner ex missus lodger lad lass girl boy boys twins kid kids'.split(
    ' ',
  ),
);
const BETWEEN = new Set('own foster little big only late eldest youngest new'.split(' '));

/** Somebody by whose relation he or she is: `the vicar's eldest`, `Sharon Tapley's foster daughter`. */
export const relationOf = shape({
  name: 'one by relation',
  reach: 'passage',
  find: ({ tokens }) =>
    tokens.flatMap((token, at) => {
      const owner = tokens[at - 1];
      if (token.norm !== "'s" || !owner) return [];
      const skip = BETWEEN.has(tokens[at + 1]?.norm ?? '') ? 2 : 1;
      const kin = tokens[at + skip] ?? tokens[at + 1];
      const found = KIN.has(kin?.norm ?? '') ? kin : tokens[at + 1];
      return found && KIN.has(found.norm) ? [{ start: owner.start, end: found.end }] : [];
    }),
});
