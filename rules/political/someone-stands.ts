import type { Sign } from '../engine';
import { candidateTag, ownCampaign, wouldServe } from './candidate-tags.shapes';
import { standing } from './elections.words';

/** Signs that somebody stands for election: words, tags, and what only candidates have. */
export const someoneStands: readonly Sign[] = [standing, candidateTag, ownCampaign, wouldServe];
