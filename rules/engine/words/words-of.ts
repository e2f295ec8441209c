import { normalise } from '../text/normalise';
import type { Token } from '../text/token';
import { tokenise } from '../text/tokenise';

const BRACKET = /[(){}[\]|]/;
const ONE_WORD = /^[a-z]+$/;
const PLAIN = /^[A-Za-z]+(?:'[A-Za-z]+)?(?:[ -][A-Za-z]+(?:'[A-Za-z]+)?)*$/;
/** Between plain words, and before the `'s` that is a word of its own. */
const BETWEEN = /[ -]|(?='(?:s|ll|ve|re|d|m)\b)/i;
/** Written as a word of its own: `on _ 's payroll`, `(is|'s) leaving`. */
const LONE_CLITIC = /(?:^| )'(?:s|ll|ve|re|d|m)(?= |$)/i;
/** Longer ones are phrases, as an organisation's terms are. */
const LONGEST_KNOWN = 8;

/** A phrase with alternatives or words to inflect, which `readPhrase` reads. */
export function hasAlternatives(phrase: string): boolean {
  return BRACKET.test(phrase);
}

/** A word in small letters, which is its own form. */
export function isOneWord(phrase: string): boolean {
  return ONE_WORD.test(phrase);
}

/** Emoji, numbers and abbreviations, which lists use again and again. */
const known = new Map<string, readonly string[]>();

/** The words of a phrase without alternatives, in the form that tokens of a draft have. */
export function wordsOf(text: string): readonly string[] {
  if (isOneWord(text)) return [text];
  if (PLAIN.test(text)) return text.toLowerCase().split(BETWEEN);
  // Cut alone, `'s` would be a quotation mark and a letter, which no draft has.
  if (LONE_CLITIC.test(text)) {
    return text
      .split(' ')
      .flatMap((word) => (LONE_CLITIC.test(word) ? word.toLowerCase() : wordsOf(word)));
  }
  const words = known.get(text) ?? cut(text).map(({ norm }) => norm);
  if (text.length <= LONGEST_KNOWN) known.set(text, words);
  return words;
}

/** Which words of a name begin with a capital. */
export function capitalsOf(name: string): readonly boolean[] {
  if (PLAIN.test(name)) return name.split(BETWEEN).map((word) => /^[A-Z]/.test(word));
  return cut(name).map(({ capital }) => capital);
}

/** Cut as a draft is, which is slow for what is not plain, so that lists and drafts always agree. */
function cut(text: string): readonly Token[] {
  return tokenise(normalise(text), () => undefined).filter(
    ({ norm }) => norm !== '-' && norm !== '#',
  );
}
