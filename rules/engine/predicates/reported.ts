import { hedges } from '../lexicon/speech.words';
import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import type { Hit } from '../sign';
import { reportersOf } from './reporter';

/** Somebody else is given as the source: a reporting verb with a subject other than the writer. */
export const reported = hitPredicate('reported', (hit, match) =>
  reportersOf(hit, match).some((reporter) => reporter !== 'writer'),
);

/** A court, an inspector, the police or another public body is given as the source. */
export const reportedByOfficial = hitPredicate('reported by an official body', (hit, match) =>
  reportersOf(hit, match).includes('official'),
);

/** Nobody in particular is the source: `they say`, `rumour has it`, `apparently`. */
export const hearsay = hitPredicate('hearsay', (hit, match) => {
  if (reportersOf(hit, match).includes('hearsay') || isRumoured(hit, match)) return true;
  return match.source
    .hitsIn(hedges, match.sentenceOf(hit))
    .some(({ lemma, last }) => last < hit.first && HEARSAY_ADVERB.test(lemma));
});

const HEARSAY_ADVERB = /^(?:apparently|supposedly|rumoured|reportedly)/;
const RUMOUR =
  /(?:^| )(?:rumou?r|word|gossip|talk)(?: (?:on|in|round|around) (?:the )?\w+)? (?:is|has it)(?: |$)/;

/** `rumour has it`, `word on the street is`. */
function isRumoured(hit: Hit, match: Match): boolean {
  return RUMOUR.test([...match.wordsBefore(hit, 14)].reverse().join(' '));
}
