import type { AreaRules } from '../engine';
import * as crime from './crime.words';
import personCalledCriminal from './person-called-criminal.rule';

export const defamation: AreaRules = {
  rules: [personCalledCriminal],
  words: [...Object.values(crime)],
};
