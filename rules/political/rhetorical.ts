import type { Match } from '../engine';

const RHETORICAL =
  /\b(?:ever|still|honestly|seriously|actually|really|earth|hell|heck|trust|believe|surprised|else)\b|^(?:who|why|what|how) (?:would|could|should)/;

/** A question that wants no answer: `Who would trust them?`, `What have they ever done?`. */
export function isRhetorical({ source }: Match, { first, last }: Match['sentence']): boolean {
  const words = source.tokens.slice(first, last + 1).map(({ norm }) => norm);
  return RHETORICAL.test(words.join(' '));
}
