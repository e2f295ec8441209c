import { EMOJI, isDigit, isLetter, isSpace, startsWithCapital } from './characters';
import { withoutLookalikes } from './confusables';
import { codePoint, lengthAt, startsAstralLetter, urlLength, wordLength } from './measure';
import type { Normalised } from './normalise';
import { hasDarkSkin, withoutSkinTone } from './skin-tone';
import type { Token, TokenKind } from './token';

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
  return new Cutting(source, splitJoined).tokens;
}

/** One text while it is being cut. */
class Cutting {
  readonly tokens: Token[] = [];
  readonly #source: Normalised;
  readonly #plain: string;
  readonly #splitJoined: SplitJoined;
  #at = 0;
  #spaceBefore = true;

  constructor(source: Normalised, splitJoined: SplitJoined) {
    this.#source = source;
    this.#plain = source.plain;
    this.#splitJoined = splitJoined;
    const mayHaveEmail = this.#plain.includes('@');
    while (this.#at < this.#plain.length) this.#cut(mayHaveEmail);
  }

  #cut(mayHaveEmail: boolean): void {
    const [plain, at] = [this.#plain, this.#at];
    const character = plain.charAt(at);
    if (character === '\n') {
      this.#push('break', 1);
      this.#spaceBefore = true;
    } else if (isSpace(character)) {
      this.#spaceBefore = true;
      this.#at += 1;
    } else if (isLetter(character) || isDigit(character) || startsAstralLetter(plain, at)) {
      const email = mayHaveEmail ? this.#sticky(EMAIL) : 0;
      const run = wordLength(plain, at);
      const url = email === 0 ? urlLength(plain, at, run) : 0;
      if (email > 0) this.#push('email', email);
      else if (url > 0) this.#push('url', url);
      else this.#pushWord(run);
    } else if (character === '#' && this.#sticky(HASHTAG) > 0) {
      this.#pushHashtag(this.#sticky(HASHTAG));
    } else if (character === '@' && !endsWord(plain, at) && this.#sticky(MENTION) > 0) {
      this.#push('mention', this.#sticky(MENTION));
    } else {
      const emoji = character.charCodeAt(0) > 0xa0 ? this.#sticky(EMOJI) : 0;
      if (emoji > 0) this.#push('emoji', emoji);
      else this.#push('punctuation', codePoint(plain, at).length);
    }
  }

  #push(kind: TokenKind, length: number, hashtag = false): void {
    const [at, spaceBefore] = [this.#at, this.#spaceBefore];
    const text = this.#plain.slice(at, at + length);
    const norm = normOf(text, kind);
    const start = this.#source.startOf(at) ?? 0;
    const end = this.#source.endOf(at + length - 1) ?? 0;
    const capital = startsWithCapital(text);
    const shout = capital && text.length > 1 && text === text.toUpperCase();
    const token = { kind, norm, start, end, capital, shout, spaceBefore, hashtag };
    const isDark = kind === 'emoji' && hasDarkSkin(text);
    this.tokens.push(isDark ? { ...token, darkSkin: true } : token);
    this.#spaceBefore = false;
    this.#at += length;
  }

  #sticky(regex: RegExp): number {
    return lengthAt(regex, this.#plain, this.#at);
  }

  #pushWord(run: number): void {
    const word = this.#plain.slice(this.#at, this.#at + run);
    if (/^\d+$/.test(word)) {
      this.#push('number', this.#sticky(NUMBER));
      return;
    }
    const apostrophe = word.lastIndexOf("'");
    const clitic = apostrophe > 0 && CLITICS.has(word.slice(apostrophe + 1).toLowerCase());
    this.#push('word', clitic ? apostrophe : run);
    if (clitic) this.#push('word', run - apostrophe);
  }

  #pushHashtag(length: number): void {
    const body = this.#plain.slice(this.#at + 1, this.#at + length);
    this.#push('punctuation', 1);
    const pieces = body.match(CAMEL) ?? [body];
    const words =
      pieces.length === 1
        ? (this.#splitJoined(body.toLowerCase()) ?? [body])
        : pieces.flatMap((piece) => this.#resplit(piece));
    for (const word of words) {
      this.#skipUnderscores();
      const isNumber = /^\p{N}+$/u.test(word);
      this.#push(isNumber ? 'number' : 'word', word.length, true);
    }
    this.#skipUnderscores();
  }

  #skipUnderscores(): void {
    while (this.#plain.charAt(this.#at) === '_') this.#at += 1;
  }

  #resplit(piece: string): readonly string[] {
    return piece.length > 5 ? (this.#splitJoined(piece.toLowerCase()) ?? [piece]) : [piece];
  }
}

/** True when a letter or digit stands just before: `r@nt` names nobody. */
function endsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before !== '' && (isLetter(before) || isDigit(before));
}

function normOf(text: string, kind: TokenKind): string {
  if (kind === 'emoji') return withoutSkinTone(text);
  const lower = text.toLowerCase();
  if (kind !== 'word') return lower;
  if (ASCII.test(lower)) return lower;
  return /[a-z]/.test(lower) ? withoutLookalikes(lower) : lower;
}
