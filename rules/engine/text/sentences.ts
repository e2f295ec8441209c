import type { Token } from './token';

/** A run of tokens, `first` and `last` inclusive, with UTF-16 offsets of its text. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
  /** Of an item of a list: index of the sentence that introduces the list and ends in a colon. */
  readonly lead?: number;
}

/** Tokens after which a run without full stops is cut, so that work inside a sentence is bounded. */
const LONGEST = 150;
const TERMINATORS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', "'", ')', ']', '.', '!', '?', '…']);
/** Words after which a full stop ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr st rd prof rev sgt insp det supt cllr hon vs etc approx dept inc ltd co op no fr sr jr tel ext'.split(
    ' ',
  ),
);

/** Splits tokens into sentences at terminators and line breaks. */
export function splitSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let question = false;
  const close = (last: number): void => {
    const from = tokens[first];
    const to = tokens[last];
    if (from && to && last >= first) {
      const index = sentences.length;
      const lead = leadOf(tokens, first, sentences);
      sentences.push({
        index,
        first,
        last,
        start: from.start,
        end: to.end,
        question,
        ...(lead === undefined ? {} : { lead }),
      });
    }
    first = last + 1;
    question = false;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind === 'break') {
      close(at - 1);
      first = at + 1;
      continue;
    }
    if (at - first >= LONGEST) close(at);
    if (token.kind !== 'punctuation' || !TERMINATORS.has(token.norm)) continue;
    if (token.norm === '?') question = true;
    if (token.norm === '.' && (isAbbreviation(tokens, at) || isItemNumber(tokens, at))) continue;
    const next = tokens[at + 1];
    if (!next || next.kind === 'break' || next.kind === 'emoji' || next.spaceBefore) close(at);
    else if (next.kind === 'punctuation' && CLOSERS.has(next.norm)) {
      const after = tokens[at + 2];
      if (!TERMINATORS.has(next.norm) && (!after || after.spaceBefore)) {
        close(at + 1);
        at += 1;
      }
    }
  }
  close(tokens.length - 1);
  return sentences;
}

function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1];
  const next = tokens[at + 1];
  if (word?.kind !== 'word' || !next || next.kind === 'break') return false;
  if (ABBREVIATIONS.has(word.norm)) return true;
  return word.norm.length === 1 && word.norm !== 'i';
}

const BULLETS = new Set(['-', '—', '•', '*', '·', '✅', '❌', '➡', '👉', '▶', '✔', '🔹', '🔸']);

/** The sentence that introduces the list whose item begins at `first`, through the items before. */
export function leadOf(
  tokens: readonly Token[],
  first: number,
  before: readonly Sentence[],
): number | undefined {
  const previous = before.at(-1);
  if (previous === undefined || !isLineStart(tokens, first) || !isBullet(tokens, first)) {
    return undefined;
  }
  return tokens[previous.last]?.norm === ':' ? previous.index : previous.lead;
}

function isBullet(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next?.spaceBefore) return next !== undefined && isItemNumber(tokens, at + 1);
  return BULLETS.has(tokens[at]?.norm ?? '');
}

/** The sign of `1.` or `2)` at the start of a line. */
function isItemNumber(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 1];
  if (number?.kind !== 'number' || number.norm.length > 2 || !isLineStart(tokens, at - 1)) {
    return false;
  }
  const sign = tokens[at]?.norm;
  return (sign === '.' || sign === ')') && (tokens[at + 1]?.spaceBefore ?? false);
}

function isLineStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === 'break';
}
