import { type Match, type Predicate, predicate } from '../engine';
import { attributions } from './settings.words';

/**
 * Somebody else says it and the draft reports it: a word of saying between the target and the
 * judgement (`Labour called the plan a farce`) or a source given for it.
 */
export function isSpeaker(target: string, said: string): Predicate {
  return predicate(`${target} is the speaker`, (match) => speaks(match, target, said), [
    target,
    said,
  ]);
}

function speaks(match: Match, target: string, said: string): boolean {
  const whom = match.hit(target);
  const what = match.hit(said);
  const { source } = match;
  return source.hitsIn(attributions, match.sentenceOf(what)).some((verb) => {
    if (verb.last >= what.first && verb.first <= what.last) return false;
    if (whom.first < what.first) return verb.first > whom.last && verb.last < what.first;
    return verb.first > what.last && verb.last < whom.first;
  });
}
