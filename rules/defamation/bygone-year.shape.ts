import { shape } from '../engine';

/** `1904`: before the deeds of people who live. */
export const bygoneYear = shape({
  name: 'year long past',
  reach: 'passage',
  gate: (plain) => /\d/.test(plain),
  find: ({ tokens }) => tokens.filter(({ norm }) => /^1[0-8]\d\d$|^19[0-4]\d$/.test(norm)),
});
