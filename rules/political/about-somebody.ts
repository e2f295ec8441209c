import { mention, type Predicate, personName, predicate } from '../engine';

const SOMEBODY = new Set(
  'he she him her his hers you your candidate candidates lass lad lady fella bloke woman man guy chap independent opponent hopeful nominee incumbent mp councillor mayor sir miss'.split(
    ' ',
  ),
);

/** A person stands in the sentence of what is said or in the one before: a name, a pronoun, `the lass`. */
export function aboutSomebody(said: string): Predicate {
  return predicate(
    `${said} is about a person`,
    (match) => {
      const here = match.sentenceOf(match.hit(said)).index;
      const { source } = match;
      return source.sentences.slice(Math.max(0, here - 1), here + 1).some((sentence) => {
        if ([personName, mention].some((sign) => source.hitsIn(sign, sentence).length > 0))
          return true;
        const words = source.tokens.slice(sentence.first, sentence.last + 1);
        return words.some(({ norm }) => SOMEBODY.has(norm));
      });
    },
    [said],
  );
}
