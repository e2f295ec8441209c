import {
  both,
  either,
  type Hit,
  hitPredicate,
  type Match,
  not,
  predicate,
  quotedSpeech,
  type Source,
} from '../engine';
import { attributing, doubt, rejectedSpeech, saying, verdict } from './frames.words';
import { laughter } from './mockery.words';

/** Tokens that may stand between `how can you` and `say`. */
const MOST_BETWEEN = 3;

const laughing = predicate('laughing along', (match) => match.inText(laughter));

const framed = hitPredicate('framed', (hit, match) => {
  const { source } = match;
  const sentence = match.sentenceOf(hit);
  const before = (one: Hit): boolean => one.first < hit.first && !isOfRule(match, one);
  if (source.hitsIn(rejectedSpeech, sentence).some((one) => before(one) && !isOwn(match, one))) {
    return true;
  }
  const verbs = source.hitsIn(saying, sentence).filter(before);
  if (verbs.some((verb) => verb.first === sentence.first && isGerund(source, verb))) return true;
  return source
    .hitsIn(doubt, sentence)
    .filter(before)
    .some((head) => verbs.some((verb) => follows(head, verb)));
});

/** Part of what the rule itself looks for: `<group> who think they …`. */
function isOfRule(match: Match, one: Hit): boolean {
  return [...match.hits.values()].some((hit) => hit.first <= one.last && one.first <= hit.last);
}

/** `Telling people that …` at the start of a sentence speaks about telling. */
function isGerund(source: Source, verb: Hit): boolean {
  return source.tokens[verb.first]?.norm.endsWith('ing') ?? false;
}

function follows(head: Hit, verb: Hit): boolean {
  return verb.first > head.last && verb.first - head.last - 1 <= MOST_BETWEEN;
}

/** `I am calling …`: the frame is the writer's own statement. */
function isOwn(match: Match, frame: Hit): boolean {
  return ["i'm", 'am', 'im'].includes(match.wordsBefore(frame, 1)[0] ?? '');
}

/** Somebody else is given as the source: `he shouted …`, `told our nurse …`. */
const attributed = hitPredicate('attributed', (hit, match) =>
  match.source.hitsIn(attributing, match.sentenceOf(hit)).some(
    (verb) =>
      verb.last < hit.first &&
      !SELF.has(match.wordsBefore(verb, 1)[0] ?? '') &&
      // a shout out is praise, or mock praise, and no source
      match.wordsAfter(verb, 1)[0] !== 'out',
  ),
);
const SELF: ReadonlySet<string> = new Set(['i', 'we', "i'd", "i'll", 'to', 'you', 'just']);

const judged = hitPredicate('judged', (hit, match) => {
  const { source } = match;
  const here = match.sentenceOf(hit).index;
  return source.sentences
    .slice(here, here + 2)
    .flatMap((sentence) => source.hitsIn(verdict, sentence))
    .some((word) => word.first > hit.last || word.last < hit.first);
});

/**
 * The words are told or quoted as somebody else's, or rejected: `stop calling …`, `the myth that
 * …`, `he shouted …`. Laughing along makes them the writer's own again.
 */
export const aboutHate = both(
  'speech about hate',
  either('told or rejected', framed, judged, quotedSpeech, attributed),
  not(laughing),
);

/** A draft that is one quotation from end to end cites nobody in order to reject him. */
const citesApart = both(
  'cited apart',
  quotedSpeech,
  predicate(
    'not all quoted',
    ({ source: { quotes, tokens } }) =>
      !quotes.some(({ first, last }) => first <= 1 && last - first >= WHOLE * tokens.length),
  ),
);
const WHOLE = 0.75;

/** As `aboutHate` for one word, which a bare `he said` about something else does not excuse. */
export const aboutTheWord = both(
  'speech about hate',
  either('told or rejected', framed, judged, citesApart),
  not(laughing),
);
