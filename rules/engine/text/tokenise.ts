import { EMOJI, isDigit, isLetter, isSpace, startsWithCapital } from './characters';
import { withoutLookalikes } from './confusables';
import type { Normalised } from './normalise';
import { hasDarkSkin, withoutSkinTone } from './skin-tone';

export type TokenKind =
  | 'word'
  | 'number'
  | 'emoji'
  | 'mention'
  | 'url'
  | 'email'
  | 'punctuation'
  | 'break';

export interface Token {
  readonly kind: TokenKind;
  /** Lower-case normal form: what word lists are compared with. */
  readonly norm: string;
  /** UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Two or more letters, all capitals. */
  readonly shout: boolean;
  readonly spaceBefore: boolean;
  /** Part of a #hashtag. */
  readonly hashtag: boolean;
  /** A person emoji in one of the two darkest skin tones. */
  readonly darkSkin?: boolean;
  /** How a disguised word was made readable, e.g. `leetspeak`. */
  readonly repair?: string;
}

const URL_START = /(?:https?:\/\/|www\.)[^\s<>"]{1,600}/iy;
const DOMAIN =
  /[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,40}){0,3}\.(?:uk|com|org|net|info|co|io|cymru|scot|wales|london|ie|eu|coop|party|be|ly|gl|me|tv)(?![A-Za-z0-9])(?:\/[^\s<>"]{0,400})?/iy;
const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/y;
const MENTION = /@[A-Za-z0-9_]{1,40}(?:[.@-][A-Za-z0-9_]{1,40}){0,4}/y;
const HASHTAG = /#[\p{L}\p{N}_]{1,120}/uy;
const CAMEL = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}+|\p{N}+/gu;
const NUMBER = /\d{1,40}(?:[.,:/]\d{1,40}){0,8}/y;
const ASCII = /^[!-~]*$/;
const CLITICS = new Set(['s', 'll', 've', 're', 'd', 'm']);

/** Splits one joined hashtag word into known words, or returns undefined. */
export type SplitJoined = (word: string) => readonly string[] | undefined;

/** Cuts normalised text into tokens. Linear; all regular expressions are sticky and bounded. */
export function tokenise(source: Normalised, splitJoined: SplitJoined): readonly Token[] {
  const { plain } = source;
  const tokens: Token[] = [];
  const mayHaveEmail = plain.includes('@');
  let spaceBefore = true;
  let at = 0;

  const push = (kind: TokenKind, length: number, hashtag = false): void => {
    const text = plain.slice(at, at + length);
    const capital = startsWithCapital(text);
    tokens.push({
      kind,
      norm: normOf(text, kind),
      start: source.starts[at] ?? 0,
      end: source.ends[at + length - 1] ?? 0,
      capital,
      shout: capital && text.length > 1 && text === text.toUpperCase(),
      spaceBefore,
      hashtag,
      ...(kind === 'emoji' && hasDarkSkin(text) ? { darkSkin: true } : {}),
    });
    spaceBefore = false;
    at += length;
  };
  const sticky = (regex: RegExp): number => {
    regex.lastIndex = at;
    return regex.exec(plain)?.[0].length ?? 0;
  };

  while (at < plain.length) {
    const character = plain.charAt(at);
    if (character === '\n') {
      push('break', 1);
      spaceBefore = true;
    } else if (isSpace(character)) {
      spaceBefore = true;
      at += 1;
    } else if (isLetter(character) || isDigit(character) || startsAstralLetter(plain, at)) {
      const email = mayHaveEmail ? sticky(EMAIL) : 0;
      const url = email === 0 ? urlLength(plain, at, sticky) : 0;
      if (email > 0) push('email', email);
      else if (url > 0) push('url', url);
      else pushWord();
    } else if (character === '#' && sticky(HASHTAG) > 0) pushHashtag(sticky(HASHTAG));
    else if (character === '@' && sticky(MENTION) > 0) push('mention', sticky(MENTION));
    else {
      const emoji = character.charCodeAt(0) > 0xa0 ? sticky(EMOJI) : 0;
      if (emoji > 0) push('emoji', emoji);
      else push('punctuation', codePoint(plain, at).length);
    }
  }
  return tokens;

  function pushWord(): void {
    const run = wordLength(plain, at);
    const word = plain.slice(at, at + run);
    if (/^\d+$/.test(word)) {
      push('number', sticky(NUMBER));
      return;
    }
    const apostrophe = word.lastIndexOf("'");
    const clitic = apostrophe > 0 && CLITICS.has(word.slice(apostrophe + 1).toLowerCase());
    push('word', clitic ? apostrophe : run);
    if (clitic) push('word', run - apostrophe);
  }

  function pushHashtag(length: number): void {
    const body = plain.slice(at + 1, at + length);
    push('punctuation', 1);
    const pieces = body.match(CAMEL) ?? [body];
    const words =
      pieces.length === 1 ? (splitJoined(body.toLowerCase()) ?? [body]) : pieces.flatMap(resplit);
    for (const word of words) {
      while (plain.charAt(at) === '_') at += 1;
      const isNumber = /^\p{N}+$/u.test(word);
      push(isNumber ? 'number' : 'word', word.length, true);
    }
    while (plain.charAt(at) === '_') at += 1;
  }

  function resplit(piece: string): readonly string[] {
    return piece.length > 5 ? (splitJoined(piece.toLowerCase()) ?? [piece]) : [piece];
  }
}

/** Letters beyond the basic plane are two code units. */
function startsAstralLetter(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xd800 && isLetter(codePoint(text, at));
}

function codePoint(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** Letters and digits, with apostrophes between letters. */
function wordLength(text: string, start: number): number {
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

function urlLength(plain: string, at: number, sticky: (regex: RegExp) => number): number {
  const head = plain.charAt(at).toLowerCase();
  if (head === 'h' || head === 'w') {
    const length = sticky(URL_START);
    if (length > 0) return length;
  }
  const run = wordLength(plain, at);
  const next = plain.charAt(at + run);
  return next === '.' || next === '-' ? sticky(DOMAIN) : 0;
}

function normOf(text: string, kind: TokenKind): string {
  if (kind === 'emoji') return withoutSkinTone(text);
  const lower = text.toLowerCase();
  if (kind !== 'word') return lower;
  if (ASCII.test(lower)) return lower;
  return /[a-z]/.test(lower) ? withoutLookalikes(lower) : lower;
}
