import type { Finding, Level } from '@/rules';
import { compareLevels } from './levels';

/** A piece of the post that is marked in one way. Joined, the pieces are the post. */
export interface Segment {
  readonly text: string;
  /** Worst level of the findings that cover it; absent where there is none. */
  readonly level?: Level;
}

/** Cuts a post at the edges of its findings. Where findings overlap, the worst level shows. */
export function splitPost(
  text: string,
  findings: readonly Pick<Finding, 'start' | 'end' | 'level'>[],
): Segment[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of findings) {
    edges.add(Math.min(start, text.length));
    edges.add(Math.min(end, text.length));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let start = 0;
  for (const end of sorted.slice(1)) {
    const [level] = findings
      .filter((finding) => finding.start <= start && finding.end >= end)
      .map((finding) => finding.level)
      .sort(compareLevels);
    const piece = text.slice(start, end);
    segments.push(level ? { text: piece, level } : { text: piece });
    start = end;
  }
  return segments;
}
