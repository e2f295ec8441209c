import type { Judged } from './entry';

/** One result as a line of JSON; `explain` adds what was seen and weighed, and the silences. */
export function resultLine({ entry, level, findings, silences }: Judged, explain: boolean): string {
  const result = {
    id: entry.id ?? null,
    level,
    findings: findings.map(({ rule, area, level: own, start, end, because, clause, ...more }) => ({
      rule,
      area,
      level: own,
      start,
      end,
      text: entry.text.slice(start, end),
      because,
      clause: clause.title,
      ...(explain ? { evidence: more.evidence, weighed: more.weighed } : {}),
    })),
    ...(explain ? { silences } : {}),
  };
  return `${JSON.stringify(result)}\n`;
}
