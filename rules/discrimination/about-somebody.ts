import { type Match, predicate } from '../engine';
import { petOrThing } from './abuse.words';
import { onePerson } from './person-spoken-to';
import { himOrHer } from './violence.words';

const NEAR = 4;
const SOMEBODY = [...onePerson, himOrHer];

/** `you sad little man`, `what a bore you are`, `a cretin of a boss`. */
function isTold(match: Match): boolean {
  const [next, further] = match.wordsAfter(match.anchor, 2);
  return (
    match.wordsBefore(match.anchor, 1)[0] === 'you' ||
    next === 'you' ||
    (next === 'of' && further === 'a')
  );
}

/** One person is named, pointed to or answered in the sentence or shortly before it. */
export const aboutSomebody = predicate('about somebody', (match) => {
  const { source, sentence } = match;
  if (source.before.length > 0 || isTold(match)) return true;
  if (match.inSentence(petOrThing)) return false;
  return source.sentences
    .slice(Math.max(0, sentence.index - NEAR), sentence.index + 1)
    .some((one) => SOMEBODY.some((sign) => source.hitsIn(sign, one).length > 0));
});
