import { shape } from '../engine';
import { sexualOffence } from './anonymity.words';
import { harmDone, privateMatter } from './private.words';

const SELF = new Set("i i'm im i've ive i'd id me my we we've myself".split(' '));
const BETWEEN = new Set(
  "was were am is are been being have had has got get getting a an the own of to with from by in on my nearly almost also once still never always really so very and 've 'm 'd did do tried wanted went going through suffered survived lost late first second severe bad clinical chronic years as when at ' battled fought beat had".split(
    ' ',
  ),
);
const REACH = 6;

/** The trouble is the writer's: `I was sectioned`, `my own overdose`, `we lost our baby`. */
export const ownSuffering = shape({
  name: 'own suffering',
  reach: 'passage',
  needs: [privateMatter, sexualOffence, harmDone],
  find: (source) =>
    [privateMatter, sexualOffence, harmDone].flatMap((sign) =>
      source.hits(sign).flatMap((hit) => {
        for (let back = 1; back <= REACH; back += 1) {
          const word = source.tokens[hit.first - back];
          if (word === undefined) return [];
          if (SELF.has(word.norm)) return [{ start: word.start, end: hit.end }];
          const next = source.tokens[hit.first - back - 1]?.norm ?? '';
          const forced = word.norm === 'to' && /^ha(?:d|ve)$/.test(next);
          if (forced || !BETWEEN.has(word.norm)) return [];
        }
        return [];
      }),
    ),
});
