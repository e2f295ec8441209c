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
 * Numbers the clause each token belongs to; a number never spans two sentences. Separator tokens
 * belong to the clause before them, and what follows brackets goes on with the clause before them.
 */
export function numberClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Int32Array {
  const clauseOf = new Int32Array(tokens.length).fill(-1);
  let count = 0;
  for (const sentence of sentences) {
    const interrupted: number[] = [];
    let clause = count++;
    for (let at = sentence.first; at <= sentence.last; at += 1) {
      const before = at > sentence.first ? tokens[at - 1]?.norm : undefined;
      if (before === '(' || before === '[') interrupted.push(clause);
      const resumed = before === ')' || before === ']' ? interrupted.pop() : undefined;
      if (resumed !== undefined && goesOn(tokens[at])) clause = resumed;
      else if (at > sentence.first && startsClause(tokens, at)) clause = count++;
      clauseOf[at] = clause;
    }
  }
  return clauseOf;
}

/** After brackets: neither a conjunction nor a capital, which would begin something new. */
function goesOn(token: Token | undefined): boolean {
  if (token === undefined || token.capital) return false;
  return !CONJUNCTIONS.has(token.norm) && token.norm !== 'and' && token.norm !== 'or';
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
