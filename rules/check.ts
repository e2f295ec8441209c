import { engine } from './all-rules';

/** Findings of a draft, and the same with reasons for silence and sentences that want grammar. */
export const { check, explain } = engine;
