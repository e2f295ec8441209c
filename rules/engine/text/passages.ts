import { TITLES } from '../lexicon/titles.words';
import { ABBREVIATIONS } from './sentences';

const ENDS = /[\n.!?…]/g;
const ENDS_OR_CLOSES = new Set([...'.!?…"\')]”’»']);
const LONGEST_ABBREVIATION = 12;

/**
 * Where the passage that begins at `start` ends, in UTF-16 units, exclusive: after a line break, or
 * after the space that follows the end of a sentence. Only the passage's own characters decide, so
 * that what is typed after it cannot move its end, and no sentence lies in two passages.
 */
export function passageEnd(text: string, start: number): number {
  ENDS.lastIndex = start;
  for (let found = ENDS.exec(text); found !== null; found = ENDS.exec(text)) {
    const at = found.index;
    if (text.charAt(at) === '\n') return at + 1;
    let after = at + 1;
    while (ENDS_OR_CLOSES.has(text.charAt(after))) after += 1;
    if (text.charAt(after) === ' ' && !mayAbbreviate(text, start, at)) return after + 1;
    ENDS.lastIndex = after;
  }
  return text.length;
}

/** `Mr.`, `Insp.`, `J.`, `1.`: the sentence may go on behind the full stop. */
function mayAbbreviate(text: string, start: number, at: number): boolean {
  if (text.charAt(at) !== '.') return false;
  let from = at;
  while (from > start && at - from < LONGEST_ABBREVIATION && /\p{L}/u.test(text.charAt(from - 1))) {
    from -= 1;
  }
  // `1.` may be the sign of an item in a list.
  if (/\d/.test(text.charAt(at - 1))) return true;
  const word = text.slice(from, at).toLowerCase();
  return (word.length === 1 && word !== 'i') || ABBREVIATIONS.has(word) || TITLES.has(word);
}
