import { shape } from '../engine';

const SPELLING = new Set(
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu'.split(
    ' ',
  ),
);

const FIGURES = new Set('zero one two three four five six seven eight nine'.split(' '));

/** Two words of the spelling alphabet and a number: `Kilo Sierra 22`. */
export const callSign = shape({
  name: 'call sign',
  reach: 'passage',
  find: ({ tokens }) =>
    tokens.flatMap((token, at) => {
      const [second, third] = [tokens[at + 1], tokens[at + 2]];
      if (!SPELLING.has(token.norm) || !SPELLING.has(second?.norm ?? '')) return [];
      const number = third && (/^\d{1,3}$/.test(third.norm) || FIGURES.has(third.norm));
      return number ? [{ start: token.start, end: third.end }] : [];
    }),
});
