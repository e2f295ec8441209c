import { engine } from './all-rules';

/**
 * Findings of a draft, and the same with reasons for silence and sentences that want grammar;
 * `remembering` makes a checker for one composer, for which a key costs what it changes.
 */
export const { check, explain, remembering } = engine;
