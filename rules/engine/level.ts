import type { Level, Mode, ModeLevel, Pack, Profile } from './draft';
import type { Match } from './match';
import type { Rule } from './rule';

const RANKS: Readonly<Record<ModeLevel, number>> = { none: 0, tip: 1, reword: 2, ask: 3, stop: 4 };

/** Higher is graver. */
export function rankOf(level: Level): number {
  return RANKS[level];
}

/** The level a rule has as a rule: before the circumstances of a text, and outside periods. */
export function usualLevel(rule: Rule, mode: Mode, profile: Profile, pack: Pack): ModeLevel {
  const level = rule.level.by?.[profile]?.[mode] ?? rule.level[mode];
  return level === 'none' ? level : (packLevel(rule, mode, pack) ?? level);
}

function packLevel({ id, area }: Rule, mode: Mode, { levels }: Pack): ModeLevel | undefined {
  return (levels[id] ?? levels[`${area}/*`])?.[mode];
}

/**
 * The level of a match. A term of the organisation's own brings its level with it. Otherwise: mode,
 * then profile, then pre-election period, then the rule's own adjustments; what comes out, unless it
 * is silence or a period's, the pack may replace.
 */
export function levelOf(match: Match): ModeLevel {
  const { rule, post } = match;
  const { mode, profile, pack } = post.situation;
  const term = post.ownWords.termOf(match.anchor);
  if (term !== undefined) {
    return term.until !== undefined && term.until < post.day ? 'none' : term.level[mode];
  }
  const inPeriod = post.period === undefined ? undefined : rule.level.inPeriod?.[mode];
  const level = inPeriod ?? rule.level.by?.[profile]?.[mode] ?? rule.level[mode];
  if (level === 'none') return level;
  const own = rule.adjust?.find(({ when }) => when.holds(match))?.to ?? level;
  if (own === 'none' || inPeriod !== undefined) return own;
  return packLevel(rule, mode, pack) ?? own;
}
