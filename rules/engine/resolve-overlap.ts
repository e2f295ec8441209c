import type { Area, Finding } from './draft';
import { rankOf } from './level';
import type { Marked } from './make-finding';
import type { Rule } from './rule';

/**
 * One finding for the same words in the same area, or under the same clause: anonymity and active
 * cases concern two areas and are said once. The graver stays, then the one that needed more signs,
 * then the narrower, then by rule name. Rules that give way do. The result is in order of the text.
 */
export function resolveOverlap(marked: readonly Marked[]): readonly Finding[] {
  const kept: Marked[] = [];
  const taken = new Map<Area | Rule['clause'], Set<number>>();
  for (const candidate of [...marked].sort(byPriority)) {
    const { area, start, end } = candidate.finding;
    const groups = [area, candidate.clause].map((key) => {
      const units = taken.get(key) ?? new Set<number>();
      taken.set(key, units);
      return units;
    });
    if (groups.some((units) => isTaken(units, start, end))) continue;
    for (const units of groups) for (let unit = start; unit < end; unit += 1) units.add(unit);
    kept.push(candidate);
  }
  return kept
    .filter((weak) => !kept.some((other) => yields(weak, other)))
    .map(({ finding }) => finding)
    .sort(
      (one, other) =>
        one.start - other.start || one.end - other.end || (one.rule < other.rule ? -1 : 1),
    );
}

/** A weak sign says nothing new beside a finding of another rule of its area. */
function yields(weak: Marked, other: Marked): boolean {
  if (weak.givesWay === undefined || other.givesWay !== undefined) return false;
  if (weak.finding.area !== other.finding.area) return false;
  return weak.givesWay === 'post' || weak.sentence === other.sentence;
}

function byPriority(one: Marked, other: Marked): number {
  const length = ({ finding }: Marked): number => finding.end - finding.start;
  return (
    rankOf(other.finding.level) - rankOf(one.finding.level) ||
    other.signs - one.signs ||
    length(one) - length(other) ||
    one.finding.start - other.finding.start ||
    (one.finding.rule < other.finding.rule ? -1 : 1)
  );
}

function isTaken(units: ReadonlySet<number>, start: number, end: number): boolean {
  for (let unit = start; unit < end; unit += 1) if (units.has(unit)) return true;
  return false;
}
