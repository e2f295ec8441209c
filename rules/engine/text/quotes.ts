import type { Token } from './token';

/** A quotation, by token index, `first` and `last` inside the quotation marks. */
export interface Quote {
  readonly first: number;
  readonly last: number;
}

/** Whether there is any sign that a quotation can begin with. */
export function mayQuote(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }) => norm === '"' || norm === "'" || norm === '>');
}

/** Finds quotations: “curly”, "straight", ‘single’ pairs, and lines that begin with `>`. */
export function findQuotes(text: string, tokens: readonly Token[]): readonly Quote[] {
  const quotes: Quote[] = [];
  let double = -1;
  let single = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const atLineStart = at === 0 || tokens[at - 1]?.kind === 'break';
    if (token.norm === '>' && atLineStart) {
      const last = lineEnd(tokens, at);
      if (last > at) quotes.push({ first: at + 1, last });
      continue;
    }
    if (token.kind === 'break') single = -1;
    if (token.kind !== 'punctuation') continue;
    if (token.norm === '"') {
      const written = text.charAt(token.start);
      if (double < 0 && isInches(tokens, at)) continue;
      if (double < 0 || opensDouble(tokens, at, written)) double = at;
      else {
        if (at - double > 1) quotes.push({ first: double + 1, last: at - 1 });
        double = -1;
      }
    } else if (token.norm === "'") {
      if (single < 0) single = opensSingle(tokens, at) ? at : -1;
      else if (closesSingle(tokens, at)) {
        quotes.push({ first: single + 1, last: at - 1 });
        single = -1;
      }
    }
  }
  return quotes;
}

/** The sign of 6" pipe. */
function isInches(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'number' && !(tokens[at]?.spaceBefore ?? true);
}

/** Curly, or a straight one with space before it only: the last one was never closed. */
function opensDouble(tokens: readonly Token[], at: number, written: string): boolean {
  if (written === '“' || written === '«') return true;
  const next = tokens[at + 1];
  return (
    written === '"' && tokens[at]?.spaceBefore === true && next !== undefined && !next.spaceBefore
  );
}

function lineEnd(tokens: readonly Token[], from: number): number {
  let last = from;
  while (last + 1 < tokens.length && tokens[last + 1]?.kind !== 'break') last += 1;
  return last;
}

function opensSingle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (tokens[at]?.spaceBefore ?? false) && next !== undefined && !next.spaceBefore;
}

function closesSingle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const closes = !next || next.spaceBefore || next.kind === 'punctuation' || next.kind === 'break';
  return closes && !(tokens[at]?.spaceBefore ?? false);
}
