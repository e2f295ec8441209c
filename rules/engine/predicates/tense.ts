import {
  ADVERBS,
  BE,
  DO,
  FUTURE_AUXILIARIES,
  HAVE,
  PASSIVE_GET,
  PAST_BE,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words';
import { futureWords, pastWords } from '../lexicon/time.words';
import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import type { Hit } from '../sign';
import { IRREGULAR_VERBS } from '../words/irregular';

/** By auxiliary: over, to come, or left to the verb's form and the words for times. */
type Tense = 'past' | 'future' | 'open';

/** Ends where the deed begins. */
const TO_COME =
  /(?:\b(?:about|due|set|ready|plan|plans|planning|going|off|out|way|gonna|hoping|scheduled) (?:to(?: \w+)?)$|\bgonna$|\bto (?:see|have|get|watch) \w+$)/;
const USED_TO = /\bused to$/;
/** Not `cut` or `put`, which are present as often. */
const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS].flatMap(([verb, forms]) => forms.filter((form) => form !== verb)),
);
const MOST_AUXILIARIES = 5;

/** Over: `was raided`, `have searched`, `finished`, or `yesterday` in the sentence. */
export const past = hitPredicate('past', (hit, match) => {
  const tense = tenseOf(hit, match);
  if (tense !== 'open') return tense === 'past';
  return match.source.hitsIn(pastWords, match.sentenceOf(hit)).some((word) => !touches(word, hit));
});

/** To come: `will raid`, `about to search`, `we meet her on Thursday`. */
export const planned = hitPredicate('planned', (hit, match) => {
  const tense = tenseOf(hit, match);
  if (tense !== 'open') return tense === 'future';
  if (isAppointed(hit, match)) return true;
  return match.source
    .hitsIn(futureWords, match.sentenceOf(hit))
    .some((word) => !touches(word, hit));
});

/** `we goin in at six`: a participle with an hour. */
function isAppointed(hit: Hit, match: Match): boolean {
  const verb = match.source.tokens[hit.first]?.norm ?? '';
  return /ing?$/.test(verb) && HOUR.test(match.wordsAfter(hit, 5).join(' '));
}

const HOUR = /\bat (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight)/;

function touches(word: Hit, hit: Hit): boolean {
  return word.first <= hit.last && hit.first <= word.last;
}

function tenseOf(hit: Hit, match: Match): Tense {
  const auxiliaries = auxiliariesOf(hit, match);
  const before = [...match.wordsBefore(hit, 6)].reverse().join(' ');
  if (auxiliaries.some((word) => FUTURE_AUXILIARIES.has(word)) || TO_COME.test(before))
    return 'future';
  if (
    USED_TO.test(before) ||
    /^used to\b/.test(`${match.source.tokens[hit.first]?.norm} ${match.wordsAfter(hit, 1)[0]}`)
  )
    return 'past';
  const verb = match.source.tokens[hit.first]?.norm ?? '';
  if (auxiliaries.some((word) => PAST_BE.has(word) || /^(?:did|had|hud|got)/.test(word)))
    return 'past';
  if (auxiliaries.some((word) => HAVE.has(word)) && !verb.endsWith('ing')) return 'past';
  if (auxiliaries.includes("'d") && isPastForm(verb)) return 'past';
  if (auxiliaries.length > 0) return 'open';
  return isPastForm(verb) || isToldInPast(hit, match) ? 'past' : 'open';
}

/** The auxiliaries right before a verb, adverbs and a negation passed over. */
function auxiliariesOf(hit: Hit, match: Match): readonly string[] {
  const found: string[] = [];
  for (const word of match.wordsBefore(hit, MOST_AUXILIARIES)) {
    if (isAuxiliary(word)) found.push(word);
    else if (SUBJECT_PRONOUNS.has(word) && found.length === 0) {
      // `Did he steal`: the auxiliary stands before the subject.
      const contracted = /'(m|re|s)$/.exec(word);
      if (contracted) found.push(`'${contracted[1]}`);
    } else if (!ADVERBS.has(word) && word !== 'not' && word !== 'a' && word !== 'due') break;
  }
  return found;
}

function isAuxiliary(word: string): boolean {
  return (
    BE.has(word) ||
    HAVE.has(word) ||
    DO.has(word) ||
    FUTURE_AUXILIARIES.has(word) ||
    PASSIVE_GET.has(word) ||
    word === "'d"
  );
}

const NO_PAST = new Set(['hundred', 'provided', 'sacred', 'naked', 'shed']);

function isPastForm(verb: string): boolean {
  if (IRREGULAR_PAST.has(verb)) return true;
  return verb.length > 3 && verb.endsWith('ed') && !verb.endsWith('eed') && !NO_PAST.has(verb);
}

/** A noun in a clause whose verb, before it, is in the past: `was cleared of fraud`. */
function isToldInPast(hit: Hit, match: Match): boolean {
  const { source } = match;
  const clause = source.clauseOf(hit.first);
  if (SUBJECT_PRONOUNS.has(source.tokens[hit.first - 1]?.norm ?? '')) return false;
  for (let at = hit.first - 1; at >= 0 && source.clauseOf(at) === clause; at -= 1) {
    const word = source.tokens[at]?.norm ?? '';
    if (PAST_BE.has(word) || isPastForm(word)) return true;
    if (FUTURE_AUXILIARIES.has(word) || word === 'to') return false;
  }
  return false;
}
