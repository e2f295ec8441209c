import type { AreaRules } from '../engine';
import * as parties from './parties.words';
import partySupport from './party-support.rule';

export const political: AreaRules = {
  rules: [partySupport],
  words: [...Object.values(parties)],
};
