import type { Level } from './draft';
import type { Match } from './match';
import type { ModeLevel } from './rule';

const RANKS: Readonly<Record<ModeLevel, number>> = { none: 0, tip: 1, reword: 2, ask: 3, stop: 4 };

/** Higher is graver. */
export function rankOf(level: Level): number {
  return RANKS[level];
}

/** The level of a match: mode, then profile, then pre-election period, then the rule's own adjustments. */
export function levelOf(match: Match): ModeLevel {
  const { rule, post } = match;
  const { mode, profile } = post.situation;
  const inPeriod = post.inPreElectionPeriod ? rule.level.inPeriod?.[mode] : undefined;
  const level = inPeriod ?? rule.level.by?.[profile]?.[mode] ?? rule.level[mode];
  if (level === 'none') return level;
  return rule.adjust?.find(({ when }) => when.holds(match))?.to ?? level;
}
