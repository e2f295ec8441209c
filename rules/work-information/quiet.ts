import { either, predicate } from '../engine';
import { ownReport } from './own-report.shape';
import { ownSuffering } from './own-suffering.shape';
import { ownTrouble } from './private.words';
import { inItsSentence, inTheDraft } from './said-nearby';
import { everydayMatter, makeBelieve, openCourt, protective, saidInPublic } from './silence.words';

/** A film, a game, or home and hobby: words of police work are borrowed there. */
export const borrowed = either(
  'make-believe or everyday',
  inTheDraft('make-believe', makeBelieve),
  inItsSentence('everyday matter', everydayMatter),
);

/** Published, asked of everybody, or a refusal to tell: nothing leaves the house. */
export const harmless = either(
  'public or kept private',
  inTheDraft('public matter', saidInPublic),
  inTheDraft('keeping it private', protective),
);

/** The outcome is open to anybody. */
export const decided = inTheDraft('open court', openCourt);

/** What the writer lived through is the writer's to tell. */
export const ownAffair = predicate(
  'own trouble',
  (match) => match.inText(ownSuffering) || (match.inText(ownTrouble) && !match.inText(ownReport)),
);
