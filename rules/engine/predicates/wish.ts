import { SUBJECT_PRONOUNS } from '../lexicon/function-words';
import { hitPredicate } from '../predicate';

const OBJECTS = '(?:him|her|them|it|us|me|that|the \\w+|this lot|that lot)';
/** Ends where the wished-for begins; matched against the words before it in the sentence. */
const WISHES = new RegExp(
  [
    "(?:^|\\b(?:i|we|i'm|we're|just|really|do|ah) )(?:hope|hoping|wish|wishing|pray|praying|long)\\b(?! to the)",
    '\\bhopefully\\b',
    "\\b(?:can't|cant|cannot|couldn't) wait (?:for|to|till|until)\\b",
    '\\bif only\\b',
    '\\b(?:high|about) time\\b',
    '\\broll on\\b',
    '\\bfingers crossed\\b',
    "\\b(?:would|'d) (?:love|like|pay|give anything) to\\b",
    "(?:would|'d) be (?:\\w+ ){0,2}if\\b",
    `^let ${OBJECTS}(?: all)?$`,
    `\\b(?:should|ought to|deserves?(?: to)?|needs? to)(?: be| get| all| just)*$`,
  ].join('|'),
);

/** Wanted, not told: `I hope they`, `can't wait for him to`, `may he`, `let them`, `ought to`. */
export const wish = hitPredicate('wish', (hit, match) => {
  const before = [...match.wordsBefore(hit, 16)].reverse();
  if (before[0] === 'may' && SUBJECT_PRONOUNS.has(before[1] ?? '')) return true;
  return WISHES.test(before.join(' '));
});
