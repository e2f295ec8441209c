/** What people see. Plain data in, callbacks out; no browser API but the DOM. */
export type { Box } from './geometry';
export { compareLevels, levelStyles, worstFirst } from './levels';
export { modeStyles, otherMode } from './modes';
export { mountSurface, type Surface, type SurfaceOptions } from './surface';
export type { MessageKey, Translate } from './translate';
export type {
  BadgeState,
  QuestionView,
  View,
} from './view';
