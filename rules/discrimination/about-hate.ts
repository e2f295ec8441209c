import {
  both,
  either,
  type Hit,
  hitPredicate,
  type Match,
  not,
  predicate,
  quoted,
  quotedSpeech,
  type Source,
} from '../engine';
import { attributed } from './attributed';
import { permission } from './exclusion.words';
import { doubt, judging, rejectedSpeech, saying, verdict } from './frames.words';
import { laughter } from './mockery.words';
import { worth } from './worth.words';

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
  if (
    source
      .hitsIn(judging, sentence)
      .some(({ first }) => first === sentence.first && first < hit.first)
  ) {
    return true;
  }
  // `I don't think they should be allowed` rejects nothing
  if (hit.sign === permission || hit.sign === worth) return false;
  const verbs = source.hitsIn(saying, sentence).filter(before);
  if (verbs.some((verb) => verb.first === sentence.first && isGerund(source, verb))) return true;
  return source
    .hitsIn(doubt, sentence)
    .filter((head) => before(head) && !isAsked(match, head) && !isDisclaimer(match, head))
    .some((head) => verbs.some((verb) => follows(head, verb)));
});

/** `Not saying they are …, but …`. */
function isDisclaimer({ source, sentence }: Match, { first }: Hit): boolean {
  return (
    first - sentence.first <= 1 &&
    source.tokens[first]?.norm === 'not' &&
    source.tokens.slice(first, sentence.last).some(({ norm }) => norm === 'but')
  );
}

/** `Am I wrong to think …`, `is it easy to tell …`: asked, and so half said. */
function isAsked({ source, sentence }: Match, { first }: Hit): boolean {
  return (
    first - sentence.first <= MOST_BETWEEN &&
    ASKING.test(source.tokens[sentence.first]?.norm ?? '') &&
    /^(?:i|it|that)$/.test(source.tokens[first - 1]?.norm ?? '')
  );
}
const ASKING = /^(?:am|is|are|was)$/;

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

const judged = hitPredicate('judged', (hit, match) => {
  const { source } = match;
  const here = match.sentenceOf(hit).index;
  return (
    source.sentences
      .slice(here, here + 2)
      .flatMap((sentence) => source.hitsIn(verdict, sentence))
      .some((word) => word.first > hit.last || word.last < hit.first) ||
    isTakenBack(match, here + 1)
  );
});

/** `They aren't.`, `It isn't.`: the next sentence is a short denial. */
function isTakenBack({ source }: Match, next: number): boolean {
  const sentence = source.sentences[next];
  if (sentence === undefined) return false;
  const words = source.tokens
    .slice(sentence.first, sentence.last + 1)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm);
  return (
    words.length <= MOST_IN_DENIAL &&
    SUBJECTS.test(words[0] ?? '') &&
    DENIALS.test(words.at(-1) ?? '')
  );
}
const MOST_IN_DENIAL = 4;
const SUBJECTS = /^(?:they|it|he|she|that|we|no)/;
const DENIALS = /(?:n't|nt|^not|^wrong|^untrue|^false|^nonsense|^rubbish)$/;

/** A draft that is one quotation from end to end cites nobody in order to reject him. */
const WHOLE = 0.75;
const notAllQuoted = predicate(
  'not all quoted',
  ({ source: { quotes, tokens } }) =>
    !quotes.some(({ first, last }) => first <= 1 && last - first >= WHOLE * tokens.length),
);
const citesApart = both('cited apart', quotedSpeech, notAllQuoted);

/** `the “all women lie” line`: some words of the sentence are somebody else's. */
const citesAPart = both('cites a part', quoted, notAllQuoted);

/**
 * The words are told or quoted as somebody else's, or rejected: `stop calling …`, `the myth that
 * …`, `he shouted …`. Laughing along makes them the writer's own again.
 */
export const aboutHate = both(
  'speech about hate',
  either('told or rejected', framed, judged, quotedSpeech, attributed, citesAPart),
  not(laughing),
);

/** As `aboutHate` for one word, which a bare `he said` about something else does not excuse. */
export const aboutTheWord = both(
  'speech about hate',
  either('told or rejected', framed, judged, citesApart),
  not(laughing),
);
