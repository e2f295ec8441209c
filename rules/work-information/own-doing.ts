import { predicate } from '../engine';
import { ownWords } from './identifiers.words';

/** The writer did it: `I`, `we`, or no subject at all, as in `Ran the plate of …`. */
export const ownDoing = predicate('the writer’s own doing', (match) => {
  const { anchor, source, sentence } = match;
  if (match.inSentence(ownWords)) return true;
  const clauseStart = source.tokens
    .slice(sentence.first, anchor.first)
    .findLastIndex(({ norm }) => norm === ',' || norm === 'so' || norm === 'then' || norm === '-');
  const opening = source.tokens[sentence.first + clauseStart + 1];
  return opening !== undefined && SUBJECTLESS.test(opening.norm);
});

/** A past verb or the system itself opens the sentence: `Ran the plate`, `DVLA says`. */
const SUBJECTLESS =
  /^(?:ran|looked|checked|searched|typed|stuck|put|pulled|read|saw|found|had|have|just|naturally|saved|kept|left|lost|got|took|obviously|quick|cheeky|pnc|pnd|dvla|niche|athena|anpr|systmone|says)$/;
