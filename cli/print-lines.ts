import type { Judged } from './entry';

/** One result as a line of JSON. */
export function resultLine({ entry, level, findings }: Judged): string {
  const result = {
    id: entry.id ?? null,
    level,
    findings: findings.map(({ rule, area, level: own, start, end, because, clause }) => ({
      rule,
      area,
      level: own,
      start,
      end,
      text: entry.text.slice(start, end),
      because,
      clause: clause.title,
    })),
  };
  return `${JSON.stringify(result)}\n`;
}
