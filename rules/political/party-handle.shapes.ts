import { shape } from '../engine';

/** `@ColneLabour`, `@ReformTees`, `@thegreens_sw`; `reform` only where a name begins or ends with it. */
const PARTY_HANDLE =
  /labour|tories|conservatives|lib_?dems?|green_?party|thegreens|greens(?:_|$)|snp|plaid|ukip|^@reform(?:[A-Z_]|uk)|Reform(?:UK)?$|_reform$/i;

/** An account whose handle has a party's name in it. */
export const partyHandle = shape({
  name: 'account of a party',
  reach: 'passage',
  find: ({ tokens, text }) =>
    tokens
      .filter(
        ({ kind, start, end }) => kind === 'mention' && PARTY_HANDLE.test(text.slice(start, end)),
      )
      .map(({ start, end }) => ({ start, end, lemma: text.slice(start, end).toLowerCase() })),
});
