import { lettersAt, lettersFrom, lettersOf } from './first-letters';
import { keepsItsStart, nounForms, verbForms } from './inflect';
import { type PhrasePiece, readPhrase } from './phrase';
import { hasAlternatives, isOneWord, wordsOf } from './words-of';

const SPACE_OR_BRACKET = /[\s(){}[\]|]/;
const EMPTY_OPTION = /^\s*\||\|\s*(?:\||$)/;

/**
 * The first letters of all words that a phrase can begin with, and perhaps of others, where it
 * shows them; undefined when it has to be read to know them.
 */
export function shownLetters(phrase: string): Letters | undefined {
  if (phrase.startsWith('(')) return lettersOfOptions(phrase);
  if (phrase.startsWith('{')) return inflectedLetters(phrase, 1, verbForms);
  if (phrase.startsWith('[')) return inflectedLetters(phrase, 1, nounForms);
  return lettersAt(phrase, 0);
}

/** Of one word, or of several. */
export type Letters = number | readonly number[];

/** The same for a verb or noun that stands at a place in a phrase, in all its forms. */
export function inflectedLetters(
  phrase: string,
  start: number,
  inflect: typeof verbForms,
): Letters | undefined {
  const letters = lettersAt(phrase, start);
  if (letters === undefined) return undefined;
  const word = lettersFrom(phrase, start);
  return keepsItsStart(word) ? letters : inflect(word).map(lettersOf);
}

/** Of the options in brackets at the start of a phrase, unless there are brackets inside. */
function lettersOfOptions(phrase: string): readonly number[] | undefined {
  const close = phrase.indexOf(')');
  const inner = phrase.indexOf('(', 1);
  if (close < 0 || (inner > 0 && inner < close)) return undefined;
  const all: number[] = [];
  for (let sign = 0; sign >= 0 && sign < close; sign = phrase.indexOf('|', sign + 1)) {
    const letters = lettersAt(phrase, sign + 1);
    if (letters === undefined) return undefined;
    all.push(letters);
  }
  return all;
}

/** Every word with these first letters that a phrase can begin with, some perhaps twice. */
export function firstWordsWith(letters: number, phrase: string): readonly string[] {
  const all = phrase.startsWith('(') ? lettersOfOptions(phrase) : undefined;
  if (all === undefined) {
    return firstWordsOf(phrase).filter((word) => lettersOf(word) === letters);
  }
  const options = phrase.slice(1, phrase.indexOf(')')).split('|');
  return options.filter((_, at) => all[at] === letters).map(firstWordOf);
}

/** Every word that a phrase can begin with, some perhaps twice. */
export function firstWordsOf(phrase: string): readonly string[] {
  const words = openingsOf(phrase).map(firstWordOf);
  return words.length === 0 || words.includes('') ? readFirstWords(phrase) : words;
}

/** The alternatives at the start of a phrase; none when it takes a whole reading to know them. */
function openingsOf(phrase: string): readonly string[] {
  const bracket = phrase.charAt(0);
  if (bracket === '{') return verbForms(phrase.slice(1, phrase.indexOf('}')));
  if (bracket === '[') return nounForms(phrase.slice(1, phrase.indexOf(']')));
  if (bracket !== '(') return [phrase];
  const options = phrase.slice(1, phrase.indexOf(')'));
  return hasAlternatives(options.replaceAll('|', '')) || EMPTY_OPTION.test(options)
    ? []
    : options.split('|');
}

/** The first word of a text that begins with one; empty when it begins with something else. */
function firstWordOf(text: string): string {
  if (isOneWord(text)) return text;
  const end = text.search(SPACE_OR_BRACKET);
  const part = end < 0 ? text : text.slice(0, end);
  return isOneWord(part) ? part : (wordsOf(part)[0] ?? '');
}

function readFirstWords(phrase: string): readonly string[] {
  const words: string[] = [];
  for (const piece of readPhrase(phrase, wordsOf)) {
    for (const [first] of piece) if (first !== undefined) words.push(first);
    if (!mayBeLeftOut(piece)) break;
  }
  return words;
}

/** A piece of a phrase that can be passed over. */
export function mayBeLeftOut(piece: PhrasePiece): boolean {
  return piece.some((words) => words.length === 0);
}
