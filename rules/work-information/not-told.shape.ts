import { shape } from '../engine';

const KNOWING = new Set(
  'know knows knew told hear hears heard informed aware announced published released public learn learns clue'.split(
    ' ',
  ),
);
const NOT_YET = new Set(
  "don't dont doesn't doesnt won't wont haven't havent hasn't hasnt hadn't isn't aren't not nobody nobody's none no-one until till before when yet never".split(
    ' ',
  ),
);
/** Those who write of themselves have not been told either: `I don't know`. */
const SELF = new Set("i we you i'd i'm".split(' '));
const REACH = 6;

/** Others do not know, or will be told: `nobody outside this room knows`, `when they hear`. */
export const notTold = shape({
  name: 'not told yet',
  reach: 'passage',
  find: ({ tokens }) =>
    tokens.flatMap((token, at) => {
      if (!KNOWING.has(token.norm)) return [];
      for (let back = 1; back <= REACH; back += 1) {
        const word = tokens[at - back];
        if (!word || /^[.!?;]$/.test(word.norm)) return [];
        if (!NOT_YET.has(word.norm)) continue;
        const self =
          SELF.has(tokens[at - back - 1]?.norm ?? '') ||
          SELF.has(tokens[at - back + 1]?.norm ?? '');
        return self ? [] : [{ start: word.start, end: token.end }];
      }
      return [];
    }),
});
