/** The options page: a sub-room, for `components/index.ts` ends up in every page with a composer. */
export { mountOptions } from './options';
export type { KeptRow, OptionsView, RuleRow } from './view';
