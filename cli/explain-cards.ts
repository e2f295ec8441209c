import type { Finding } from '@/rules';
import type { Judged } from './entry';
import { printCards } from './print-cards';

/** A result to be read by a person, with what led to each finding and to each silence. */
export function explainCards(judged: Judged, heading?: string): string {
  const { draft, findings, silences } = judged;
  const lines = [
    ...findings.flatMap((finding) => ['', `  ${finding.rule}`, ...whyOf(finding)]),
    '',
    silences.length === 0 ? '  No other rule had all its signs.' : '  Rules that stayed silent',
    ...silences.map((silence) => {
      const text = silence.in === 'draft' ? draft.text : (draft.context?.text ?? '');
      const words = text.slice(silence.start, silence.end).replace(/\s+/g, ' ');
      return `    ${silence.rule}  “${words}”: ${silence.because}`;
    }),
  ];
  return `${printCards(judged, heading)}${lines.join('\n')}\n`;
}

function whyOf({ evidence, weighed }: Finding): readonly string[] {
  return [
    ...evidence.map(({ name, seen }) => `    seen     ${name}: “${seen}”`),
    ...weighed.map(({ predicate, held }) => `    ${held ? 'holds   ' : 'does not'} ${predicate}`),
  ];
}
