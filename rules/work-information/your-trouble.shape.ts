import { shape } from '../engine';
import { sexualOffence } from './anonymity.words';
import { harmDone, privateMatter } from './private.words';

/** Words after `your` within which the trouble is named. */
const REACH = 4;

/** The trouble of the one who is answered: `your assault`, `your daughter's overdose`. */
export const yourTrouble = shape({
  name: 'trouble of the reader',
  reach: 'passage',
  needs: [privateMatter, harmDone, sexualOffence],
  find: (source) =>
    [privateMatter, harmDone, sexualOffence].flatMap((sign) =>
      source.hits(sign).flatMap((hit) => {
        const before = source.tokens.slice(Math.max(0, hit.first - REACH), hit.first);
        const your = before.findLast(({ norm }) => norm === 'your');
        return your === undefined ? [] : [{ start: your.start, end: hit.end }];
      }),
    ),
});
