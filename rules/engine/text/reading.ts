import type { Token } from './token';

/** What disguised tokens are read as. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** How many tokens it replaces. */
  readonly length: number;
}

/** One token in place of several that together spell `norm`. */
export function joined(
  tokens: readonly Token[],
  from: number,
  length: number,
  norm: string,
  repair: string,
): readonly Token[] {
  const first = tokens[from];
  const last = tokens[from + length - 1];
  return first && last ? [{ ...first, kind: 'word', norm, end: last.end, repair }] : [];
}
