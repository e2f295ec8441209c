import { predicate } from '../engine';
import { onePerson } from './person-spoken-to';
import { himOrHer } from './violence.words';

const NEAR = 4;
const SOMEBODY = [...onePerson, himOrHer];

/** One person is named, pointed to or answered in the sentence or shortly before it. */
export const aboutSomebody = predicate('about somebody', (match) => {
  const { source, sentence } = match;
  if (source.before.length > 0 || match.wordsBefore(match.anchor, 1)[0] === 'you') return true;
  return source.sentences
    .slice(Math.max(0, sentence.index - NEAR), sentence.index + 1)
    .some((one) => SOMEBODY.some((sign) => source.hitsIn(sign, one).length > 0));
});
