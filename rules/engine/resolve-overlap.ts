import type { Area, Finding } from './draft';
import { rankOf } from './level';
import type { Marked } from './make-finding';

/**
 * One finding for the same words in the same area: the graver, then the one that needed more
 * signs, then the narrower, then by rule name. Rules that give way do. The result is in order of
 * the text.
 */
export function resolveOverlap(marked: readonly Marked[]): readonly Finding[] {
  const kept: Marked[] = [];
  const taken = new Map<Area, Set<number>>();
  for (const candidate of [...marked].sort(byPriority)) {
    const { area, start, end } = candidate.finding;
    const units = taken.get(area) ?? new Set<number>();
    taken.set(area, units);
    if (isTaken(units, start, end)) continue;
    for (let unit = start; unit < end; unit += 1) units.add(unit);
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
