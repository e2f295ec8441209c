import { predicate } from '../engine';
import { allAlike } from './campaigning.words';
import { party } from './parties.words';

/** Three parties in one post are a list; two with `all candidates` as well. */
const LIST = 3;

/** Parties or candidates are named alike: lists, results, arrangements. */
export const evenHanded = predicate('even-handed', (match) => {
  if (match.inText(allAlike)) return true;
  const named = match.source.hits(party).map(({ lemma }) => lemma);
  return new Set(named).size >= LIST;
});
