import type { Sentence } from './sentences';
import type { Token } from './token';

const SEPARATORS = new Set([';', ':', '—', '(', ')', '[', ']', '|']);
const CONJUNCTIONS = new Set(
  'but although though because while whilst whereas yet however if unless when who which'.split(
    ' ',
  ),
);
const STARTS_AFTER_COMMA = new Set(
  'and or so then i we you he she they it that this there not what let please also even just'.split(
    ' ',
  ),
);
const SUBJECTS = new Set("i we you he she they it i'm we're they're he's she's".split(' '));

/**
 * Numbers the clause each token belongs to; numbers rise through the text and never span two
 * sentences. Separator tokens belong to the clause before them.
 */
export function numberClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Int32Array {
  const clauseOf = new Int32Array(tokens.length).fill(-1);
  let clause = -1;
  for (const sentence of sentences) {
    clause += 1;
    for (let at = sentence.first; at <= sentence.last; at += 1) {
      if (at > sentence.first && startsClause(tokens, at)) clause += 1;
      clauseOf[at] = clause;
    }
  }
  return clauseOf;
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token || !previous) return false;
  if (previous.kind === 'punctuation') {
    if (SEPARATORS.has(previous.norm)) return true;
    if (previous.norm === '-' && previous.spaceBefore && token.spaceBefore) return true;
    if (previous.norm === ',') {
      return STARTS_AFTER_COMMA.has(token.norm) || CONJUNCTIONS.has(token.norm);
    }
  }
  if (token.kind !== 'word') return false;
  if (CONJUNCTIONS.has(token.norm)) return true;
  return (token.norm === 'and' || token.norm === 'so') && SUBJECTS.has(tokens[at + 1]?.norm ?? '');
}
