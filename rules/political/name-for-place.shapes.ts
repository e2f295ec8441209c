import { personName, shape } from '../engine';

const LONGEST = 8;

/** A sentence that is nothing but `Nerys Pugh for Arfon`: the form of an election poster. */
export const nameForPlace = shape({
  name: 'name for place',
  find: (source) =>
    source.hits(personName).flatMap((hit) => {
      const sentence = source.sentenceOf(hit.first);
      const place = source.tokens[hit.last + 2];
      if (sentence === undefined || hit.first !== sentence.first) return [];
      if (sentence.last - sentence.first > LONGEST) return [];
      if (source.tokens[hit.last + 1]?.norm !== 'for' || !place?.capital) return [];
      const rest = source.tokens.slice(hit.last + 2, sentence.last + 1);
      const stop = rest.findIndex(({ norm }) => norm === ',');
      const named = stop < 0 ? rest : rest.slice(0, stop);
      const isPlace = named.every(({ capital, kind }) => capital || kind !== 'word');
      return isPlace ? [{ start: hit.start, end: place.end }] : [];
    }),
});
