import { EMOJI, isDigit, isLetter, isSpace, startsWithCapital } from './characters';
import { withoutLookalikes } from './confusables';
import { codePoint, startsAstralLetter, urlLength, wordLength } from './measure';
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
      const run = wordLength(plain, at);
      const url = email === 0 ? urlLength(plain, at, run, sticky) : 0;
      if (email > 0) push('email', email);
      else if (url > 0) push('url', url);
      else pushWord(run);
    } else if (character === '#' && sticky(HASHTAG) > 0) pushHashtag(sticky(HASHTAG));
    else if (character === '@' && !endsWord(plain, at) && sticky(MENTION) > 0) {
      push('mention', sticky(MENTION));
    } else {
      const emoji = character.charCodeAt(0) > 0xa0 ? sticky(EMOJI) : 0;
      if (emoji > 0) push('emoji', emoji);
      else push('punctuation', codePoint(plain, at).length);
    }
  }
  return tokens;

  function pushWord(run: number): void {
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
