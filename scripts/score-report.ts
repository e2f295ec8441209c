import type { Area } from '@/rules';

/** What the scorer says of one set, in per cent; null where the set cannot tell. */
export interface SetFigures {
  readonly n: number;
  readonly recall: number | null;
  readonly falseAlarm: number | null;
  readonly falseStop: number | null;
  readonly tipsOnOk: number | null;
  /** Drafts only. */
  readonly precision?: number | null;
  readonly levelExact?: number | null;
  readonly levelWithinOne?: number | null;
  readonly spanOverlap?: number | null;
  readonly markedShare?: number | null;
  readonly pairsSeparated?: number | null;
}

/** By the name of the set. */
export type Report = Readonly<Record<string, SetFigures>>;

/** @throws when the scorer printed something else than its report. */
export function readReport(output: string): Report {
  const report: unknown = JSON.parse(output);
  if (typeof report !== 'object' || report === null) throw new Error(`no report in: ${output}`);
  return report as Report;
}

const AREAS: readonly Area[] = ['political', 'work-information', 'discrimination', 'defamation'];

/** A report for each area alone: how often it speaks where it should be silent. */
export async function areasOnly(
  score: (area: Area) => Promise<Report>,
): Promise<ReadonlyMap<Area, Report>> {
  const reports = new Map<Area, Report>();
  for (const area of AREAS) reports.set(area, await score(area));
  return reports;
}
