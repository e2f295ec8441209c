import type { Sign } from '../engine';
import { candidateTag, namedInOrder, ownCampaign, wouldServe } from './candidate-tags.shapes';
import { standing } from './elections.words';

/** Signs that somebody stands for election: words, tags, and what is said of candidates only. */
export const someoneStands: readonly Sign[] = [
  standing,
  candidateTag,
  ownCampaign,
  wouldServe,
  namedInOrder,
];
