import { both, either, hitPredicate, type Match, negated, not, predicate, sport } from '../engine';
import { bygoneYear } from './bygone-year.shape';
import {
  fiction,
  invitation,
  longAgo,
  pet,
  statedBasis,
  trivia,
  viewMarker,
} from './circumstances.words';
import { correction } from './correction.words';
import { crimeVerb } from './crime.words';
import { concluded, officialReport, publicRecord } from './public-record.words';

/** Wishes, not facts: `should be jailed`. */
const WISHING: ReadonlySet<string> = new Set(
  'should ought must needs deserves deserve hope wants want hopefully get gets would could'.split(
    ' ',
  ),
);

/** A conviction, a ruling or a register is given, so that readers can look it up. */
export const onPublicRecord = predicate(
  'on public record',
  (match) => match.inText(publicRecord) || isConcluded(match),
);

/** Written as police and courts report: an appeal, an arrest, a charge, without more. */
export const officiallyReported = predicate('officially reported', (match) =>
  match.inText(officialReport),
);

/** The post takes a story back, or asks others not to spread it. */
export const corrected = predicate('corrects or discourages', (match) => match.inText(correction));

/** Told of a film, a book or a play. */
export const inFiction = predicate('fiction', (match) => match.inText(fiction));

/** About biscuits, or about what a cat did. */
export const trifling = predicate(
  'trifling',
  (match) => match.inSentence(trivia) || (match.inSentence(pet) && !match.inSentence(crimeVerb)),
);

/** An invitation plays with words that would accuse elsewhere. */
export const inInvitation = predicate('invitation', (match) => match.inText(invitation));

/** A year before living people's deeds, or words for such times. */
export const inHistory = predicate(
  'history',
  (match) => match.inText(longAgo) || match.inText(bygoneYear),
);

/** Nobody living is meant in earnest: a game, a film, or long ago. */
export const notInEarnest = either('play, fiction or history', sport, inFiction, inHistory);

/** A small matter, or nobody living. */
export const meantLightly = either(
  'meant lightly',
  notInEarnest,
  predicate('small matter', (match) => match.inSentence(trivia)),
);

/** Readers can look it up, or are told not to believe it. */
export const accountedFor = either(
  'on record or taken back',
  onPublicRecord,
  officiallyReported,
  corrected,
);

/** Marked as a view. In law that helps only with a reason. */
export const asView = predicate('said as a view', (match) => match.inSentence(viewMarker));

/** A view with what it rests on: the honest opinion of s.3. */
export const asReasonedView = both(
  'reasoned view',
  predicate('view', (match) => match.inText(viewMarker)),
  predicate('reason', (match) => match.inText(statedBasis)),
);

/** True when a case is said to be over, not wished over (`should be jailed`). */
export function isConcluded({ source }: Match): boolean {
  return [source, ...source.before].some((text) =>
    text.hits(concluded).some(({ first }) => {
      const before = text.tokens.slice(Math.max(0, first - 3), first);
      return !before.some(({ norm }) => WISHING.has(norm));
    }),
  );
}

const SUBJECTS = new Set("he she they he's she's hes shes".split(' '));

/** `don't trust Dana she steals`: after the name somebody begins anew, without a full stop. */
const beginsAnew = hitPredicate('begins anew', (hit, match) => {
  const { tokens } = match.source;
  const near = [hit.first - 1, hit.first - 2, hit.first - 3, hit.first - 4];
  const at = near.find((index) => SUBJECTS.has(tokens[index]?.norm ?? ''));
  if (
    at === undefined ||
    tokens.slice(at, hit.first).some(({ norm }) => /n't$|^(?:not|never|no)$/.test(norm))
  )
    return false;
  return tokens[at - 1]?.capital === true || tokens[at - 1]?.norm === ',';
});

/** A negation governs the claim. */
export const denied = both('negated', negated, not(beginsAnew, 'goes on'));
