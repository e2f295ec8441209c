import { type Hit, personName, type Sign, type Source, shape } from '../engine';
import { dutyActs } from './duty-acts.words';
import { oneByRelation, somebody } from './people.words';
import { harmDone, privateMatter } from './private.words';

/** Words that may stand before the verb of a report whose `I` is left out: `Just dealt with`. */
const OPENING = new Set(
  "just finally only so had to today tonight yesterday also then and having been still got ended up the day shift night morning first last job one another after , : - – … . ! i we i've ive we've weve i'm im i'd we'd we're 've 'm 'd 're was were being recently once never literally spent my our started finished".split(
    ' ',
  ),
);
/** Not done: wished for, or still to come. */
const NOT_DONE = new Set(
  "would could should can will might wanna want hope if let 'll i'll we'll please gonna going need trying".split(
    ' ',
  ),
);
const MOST_OPENING = 7;
/** Tokens after the verb within which the person or the trouble is named. */
const OBJECT_REACH = 8;
const OBJECTS: readonly Sign[] = [somebody, oneByRelation, privateMatter, harmDone, personName];

/**
 * The writer tells what the shift brought, with or without `I`: `Dealt with a lad who`, `Just back
 * from a domestic`, `we were called to a girl who`.
 */
export const ownReport = shape({
  name: 'report from duty',
  reach: 'passage',
  needs: [dutyActs],
  find: (source) =>
    source
      .hits(dutyActs)
      .filter((act) => isTold(source, act) && hasObject(source, act))
      .map(({ start, end }) => ({ start, end })),
});

function isTold(source: Source, act: Hit): boolean {
  const { tokens } = source;
  const from = Math.max(source.sentenceOf(act.first)?.first ?? 0, act.first - MOST_OPENING);
  const before = tokens.slice(from, act.first).map(({ norm }) => norm);
  if (before.some((word) => NOT_DONE.has(word)) || isAsked(source, act)) return false;
  const first = tokens[act.first]?.norm ?? '';
  const self = before
    .slice(-4)
    .some((word) => /^(?:i|we|i've|ive|we've|weve|i'm|im|i'd|we'd|we're)$/.test(word));
  // Without `I` the base form is advice to others: `Deal with it`.
  const base = before.at(-1) !== 'to' && (act.lemma.split(' ')[0] === first || first.endsWith('s'));
  const bare = from === (source.sentenceOf(act.first)?.first ?? 0);
  return before.every((word) => OPENING.has(word) || /^\p{Emoji}/u.test(word))
    ? self || (bare && !base)
    : self && before.slice(-3).every((word) => OPENING.has(word));
}

function isAsked(source: Source, act: Hit): boolean {
  const end = source.sentenceOf(act.first)?.last ?? -1;
  return source.tokens[end]?.norm === '?';
}

function hasObject(source: Source, act: Hit): boolean {
  return OBJECTS.some((sign) =>
    source.hits(sign).some(({ first, last }) => {
      const ahead = first - act.last;
      // `the man we cut down`: the object stands before.
      return (ahead > 0 && ahead <= OBJECT_REACH) || (last < act.first && act.first - last < 4);
    }),
  );
}
