import { type Composer, PART_BREAK, type PublishAttempt, readEditor } from '@/composer';
import type { Finding } from '@/rules';

/** The posts of a thread, or the fields of one post, as one text for the review. */
export interface Together {
  readonly text: string;
  /** Offsets lie in `text`. */
  readonly findings: readonly Finding[];
}

function moved(finding: Finding, by: number): Finding {
  const move = <Span extends { start: number; end: number }>(span: Span): Span => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return { ...move(finding), suggestions: finding.suggestions.map(move) };
}

/** Puts the parts of an attempt together; `findingsIn` says what each part was flagged for. */
export function putTogether(
  { parts }: PublishAttempt,
  findingsIn: (part: Composer) => readonly Finding[],
): Together {
  let text = '';
  const findings: Finding[] = [];
  for (const [at, part] of parts.entries()) {
    if (at > 0) text += PART_BREAK;
    findings.push(...findingsIn(part).map((finding) => moved(finding, text.length)));
    text += readEditor(part.editor).text;
  }
  return { text, findings };
}

/** The part that an offset of the whole text lies in, and where that part begins. */
export function partAt(
  { parts }: PublishAttempt,
  offset: number,
): { readonly part: Composer; readonly start: number } | undefined {
  let start = 0;
  for (const part of parts) {
    const { length } = readEditor(part.editor).text;
    if (offset <= start + length) return { part, start };
    start += length + PART_BREAK.length;
  }
  return undefined;
}
