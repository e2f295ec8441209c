import type { Finding } from '@/rules';
import type { Judged } from './entry';

const WIDTH = 84;
const LABEL = 10;

/** A result to be read by a person, without colour: a heading and a small table for each finding. */
export function printCards({ entry, findings }: Judged, heading?: string): string {
  const title = heading ?? oneLine(entry.text);
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  const lines =
    findings.length === 0
      ? [`${cut(title)}`, '  No findings. That is not clearance.']
      : [`${cut(title)}`, `  ${count}`, ...findings.flatMap((one) => card(entry.text, one))];
  return `${lines.join('\n')}\n`;
}

function card(text: string, finding: Finding): readonly string[] {
  const { level, start, end, message, because, clause, contact, suggestions } = finding;
  const rows: (readonly [string, string])[] = [
    [level.toUpperCase(), `“${oneLine(text.slice(start, end))}”`],
    ['seen', message],
    ['because', because],
    ['clause', `${clause.title}. ${clause.source}`],
    ['ask', contact.role],
    ...suggestions.map(({ label, start: from, end: to, replacement }) => {
      const before = oneLine(text.slice(from, to));
      const change = replacement === '' ? `take out “${before}”` : `“${before}” → “${replacement}”`;
      return ['instead', `${label}: ${change}`] as const;
    }),
    ['rule', finding.rule],
  ];
  return ['', ...rows.flatMap(([label, value]) => row(label, value))];
}

function row(label: string, value: string): readonly string[] {
  const [first = '', ...more] = wrap(value, WIDTH - LABEL - 2);
  return [
    `  ${label.padEnd(LABEL)}${first}`,
    ...more.map((line) => `  ${''.padEnd(LABEL)}${line}`),
  ];
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cut(text: string): string {
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;
}
