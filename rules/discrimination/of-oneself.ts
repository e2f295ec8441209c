import { aboutSelf, either, personName, predicate, relation } from '../engine';
import { someRole } from './roles.words';

const ME: ReadonlySet<string> = new Set(['i', 'me', 'my', "i'm", 'im', 'myself', "i've", 'mine']);
const OTHERS: ReadonlySet<string> = new Set(
  'you your she her he him his they them their'.split(' '),
);

/** The sentence or one near it speaks of the writer, and neither of anybody else. */
const onlyOfMe = predicate('only of the writer', ({ source, sentence }) => {
  const near = source.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 2);
  const words = near.flatMap(({ first, last }) => source.tokens.slice(first, last + 1));
  return (
    words.some(({ norm }) => ME.has(norm)) &&
    !words.some(({ norm }) => OTHERS.has(norm)) &&
    ![personName, someRole, relation].some((sign) =>
      near.some((one) => source.hitsIn(sign, one).length > 0),
    )
  );
});

/** Said of the writer: `I'm a bit …`, `baby brain again, I put my keys in the fridge`. */
export const ofOneself = either('about self', aboutSelf, onlyOfMe);
