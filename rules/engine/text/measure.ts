import { isDigit, isLetter } from './characters';

/** Not the punctuation of the sentence around it. */
const URL_START = /(?:https?:\/\/|www\.)[^\s<>"]{0,600}[^\s<>".,!?;:)'\]]/iy;
const DOMAIN =
  /[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,40}){0,3}\.(?:uk|com|org|net|info|co|io|cymru|scot|wales|london|ie|eu|coop|party|be|ly|gl|me|tv)(?![A-Za-z0-9])(?:\/(?:[^\s<>"]{0,400}[^\s<>".,!?;:)'\]])?)?/iy;

/** Letters beyond the basic plane are two code units. */
export function startsAstralLetter(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xd800 && isLetter(codePoint(text, at));
}

/** The whole character at `at`, also beyond the basic plane. */
export function codePoint(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** Letters and digits, with apostrophes between letters. */
export function wordLength(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const character = text.charCodeAt(at) < 0x80 ? text.charAt(at) : codePoint(text, at);
    if (!isLetter(character) && !isDigit(character)) {
      const inside = character === "'" && at > start && isLetter(codePoint(text, at + 1));
      if (!inside) break;
    }
    at += character.length;
  }
  return at - start;
}

/** Length of what a sticky expression finds at `at`, or 0. */
export function lengthAt(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.exec(text)?.[0].length ?? 0;
}

/** Length of an address at `at` (full stops and brackets after it left out), or 0; `run` is the length of its first word. */
export function urlLength(plain: string, at: number, run: number): number {
  const head = plain.charAt(at).toLowerCase();
  if (head === 'h' || head === 'w') {
    const length = lengthAt(URL_START, plain, at);
    if (length > 0) return length;
  }
  const next = plain.charAt(at + run);
  return next === '.' || next === '-' ? lengthAt(DOMAIN, plain, at) : 0;
}
