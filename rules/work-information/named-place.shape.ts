import { shape } from '../engine';

const BEFORE = new Set('in at from near outside on to by through across'.split(' '));
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|ramadan|eid|diwali|covid|facebook|instagram|twitter|linkedin|i|god|monday's)$/;

/** A place by name: a capitalised word after `in`, `at`, `from` and the like. */
export const namedPlace = shape({
  name: 'named place',
  find: ({ tokens }) =>
    tokens.flatMap((token, at) => {
      const before = tokens[at - 1];
      const named =
        token.kind === 'word' && token.capital && !token.hashtag && !TIME.test(token.norm);
      if (!named || !BEFORE.has(before?.norm ?? '') || before?.capital) return [];
      return [{ start: token.start, end: token.end }];
    }),
});
