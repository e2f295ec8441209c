import type { AreaRules } from '../engine';
import * as exclusion from './exclusion.words';
import * as groups from './groups.words';
import toldToLeave from './told-to-leave.rule';

export const discrimination: AreaRules = {
  rules: [toldToLeave],
  words: [...Object.values(exclusion), ...Object.values(groups)],
};
