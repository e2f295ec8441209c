import { type Sign, shape } from '../engine';
import { misfortune } from './abuse.words';

const HOPES: ReadonlySet<string> = new Set(
  'hope hopes hoping wish wishing pray prays praying may'.split(' '),
);
/** Whom the hope is about; the weather and the writer are none. */
const PEOPLE: ReadonlySet<string> = new Set(
  'he she they you him her them your his their someone somebody whoever all who fella bloke man woman lad driver thug'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 10;

/** `hope he rots`, `praying the lot of them drown`: a hope, somebody, and the harm, in that order. */
export const hopedForHarm: Sign = shape({
  name: 'harm hoped for',
  find: (source) =>
    source.hits(misfortune).flatMap((harm) => {
      if (source.tokens[harm.last + 1]?.norm === 'through') return [];
      const first = source.sentenceOf(harm.first)?.first ?? 0;
      for (let at = harm.first - 1; at >= Math.max(first, harm.first - MOST_BETWEEN - 1); at -= 1) {
        if (!HOPES.has(source.tokens[at]?.norm ?? '')) continue;
        const between = source.tokens.slice(at + 1, harm.first).map(({ norm }) => norm);
        const meant = between.some((word) => PEOPLE.has(word));
        const start = source.tokens[at]?.start;
        return meant && start !== undefined ? [{ start, end: harm.end }] : [];
      }
      return [];
    }),
});
