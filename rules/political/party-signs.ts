import type { Sign } from '../engine';
import { party } from './parties.words';
import { partyHandle } from './party-handle.shapes';
import { partyLeaders } from './politicians.words';

/** A party by its name or by an account of its own. */
export const anyParty: readonly Sign[] = [party, partyHandle];

/** A party, or somebody who stands for it in the public eye. */
export const partyOrLeader: readonly Sign[] = [...anyParty, partyLeaders];
