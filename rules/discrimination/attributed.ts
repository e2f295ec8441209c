import { type Hit, hitPredicate, type Match, type Sign } from '../engine';
import { attributing, holding, toldOf } from './frames.words';
import { namedGroup } from './groups';
import { suchPeople } from './groups.words';

/** Without a subject of its own, or with the writer for a subject, the words are the writer's. */
const WRITER: ReadonlySet<string> = new Set(
  "i we you i'd i'll we'd to just so let's must please dare not".split(' '),
);
/** Subjects whose view the writer shares, or who are the people spoken of. */
const NOBODY_ELSE: ReadonlySet<string> = new Set(
  'they that which everyone everybody all and or but'.split(' '),
);
/** Words between a subject and its verb. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'also always once still even then really do does did has have had was were is are been never often just'.split(
    ' ',
  ),
);
const PEOPLE: readonly Sign[] = [...namedGroup, suchPeople];

/**
 * Somebody else is given as the source: `he shouted …`, `told our nurse …`, `the papers called …`;
 * or a story or the past is told.
 */
export const attributed = hitPredicate('attributed', (hit, match) => {
  const { source } = match;
  const sentence = match.sentenceOf(hit);
  if (source.hitsIn(toldOf, sentence).some((one) => one.last < hit.first)) return true;
  const before = (verb: Hit): boolean => verb.last < hit.first;
  return (
    source
      .hitsIn(attributing, sentence)
      .filter(before)
      .some((verb) => isSaid(match, verb)) ||
    source
      .hitsIn(holding, sentence)
      .filter(before)
      .some((verb) => isHeld(match, verb))
  );
});

/** `<people> at the school who think …`. */
const MOST_IN_CLAUSE = 4;

function isSaid(match: Match, verb: Hit): boolean {
  const [before] = match.wordsBefore(verb, 1);
  // a shout out is praise, or mock praise, and no source
  if (WRITER.has(before ?? '') || match.wordsAfter(verb, 1)[0] === 'out') return false;
  return !isOrder(match, verb);
}

/** `Say what you like`: the bare verb at the start of a sentence. */
function isOrder({ source, sentence }: Match, verb: Hit): boolean {
  return verb.first === sentence.first && source.tokens[verb.first]?.norm === verb.lemma;
}

function isHeld(match: Match, verb: Hit): boolean {
  const { source } = match;
  if (source.tokens[verb.first]?.norm.endsWith('ing')) return false;
  let at = verb.first - 1;
  while (AUXILIARIES.has(source.tokens[at]?.norm ?? '')) at -= 1;
  const subject = source.tokens[at];
  if (subject?.kind !== 'word' || at < match.sentenceOf(verb).first) return false;
  if (WRITER.has(subject.norm) || NOBODY_ELSE.has(subject.norm)) return false;
  const from = subject.norm === 'who' ? at - MOST_IN_CLAUSE : at;
  return !PEOPLE.some((sign) => source.hits(sign).some(({ last }) => last >= from && last <= at));
}
