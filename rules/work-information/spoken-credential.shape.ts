import { type Hit, shape } from '../engine';
import { credentialWords, doorWords } from './credentials.words';

type Source = Hit['source'];

const VERBS = new Set("is 's : = are - – → to it's was".split(' '));
/** What may stand between the word and the secret, beside the verb. */
const LINKS = new Set([
  ...VERBS,
  ...'still now just it code of for the our on in at here this today week month building office'.split(
    ' ',
  ),
  ...'wifi staff room if you need back front door gate set changed new same as ever always by way'.split(
    ' ',
  ),
  ...'hq station kitchen guest folks btw all caps capital hun chief birthday like'.split(' '),
  ...[',', '"', "'", '('],
]);
/** A word, digits or a sign and all, as people make passwords: `Trout1989`, `Pantry!7`. */
const WORD_AND_DIGITS = /^[A-Z][a-z]{3,}(?:\d{1,4}[!?#@$%&*]?|[!?#@$%&*]+\d{1,4})$/;
/** Names that are written so and are no password. */
const KNOWN_NAMES = /^(?:Covid|Windows|Office|Photo|Class|Form|Room)\d|20[2-9]\d$/;
/** As set on mechanical locks: digits with a letter before or after. */
const KEY_CODE = /^(?:[A-Z]\d{4,6}[A-Z]?|\d{4,6}[A-Z#*]|[#*]\d{4,6})$/;
/** So much may stand between the word and the secret itself. */
const REACH = 12;
const UNITS = new Set(
  'digits digit characters character letters letter numbers words long years months days minutes per % of people attempts times'.split(
    ' ',
  ),
);

/** The secret itself, said after a word for it: `the wifi password is Welc0me22`, `gate code: 4471`. */
export const spokenCredential = shape({
  name: 'password or code itself',
  reach: 'passage',
  needs: [credentialWords, doorWords],
  masked: true,
  called: 'the characters marked',
  find: (source) =>
    [...source.hits(credentialWords), ...source.hits(doorWords)].flatMap((word) => {
      const at = valueAfter(source, word) ?? madeUpAfter(source, word);
      const token = at === undefined ? undefined : source.tokens[at];
      if (!token || at === undefined) return [];
      return [{ start: token.start, end: spacedDigits(source, at) ?? endOf(source, at) }];
    }),
});

/**
 * Index of the first token that can be the secret. After words that say nothing about a code the
 * secret needs a digit; after a mere `door` it needs the form of a key code.
 */
function valueAfter(source: Source, word: Hit): number | undefined {
  const last = source.sentenceOf(word.first)?.last ?? word.last;
  const weak = word.sign === doorWords;
  const bare = /(?:with|using| in)$/.test(word.lemma);
  let linked = bare || /is$|as$/.test(word.lemma);
  const readOut = source.tokens
    .slice(word.last + 1, word.last + 1 + REACH)
    .findIndex((_, ahead) => spacedDigits(source, word.last + 1 + ahead) !== undefined);
  if (readOut >= 0 && !weak) return word.last + 1 + readOut;
  let loose = false;
  for (let at = word.last + 1; at <= Math.min(last, word.last + REACH); at += 1) {
    const token = source.tokens[at];
    if (!token) return undefined;
    const written = source.shown(token.start, endOf(source, at));
    const formFits = (!(loose || bare) || /\d/.test(written)) && (!weak || KEY_CODE.test(written));
    if (linked && formFits && isSecret(source, at)) return at;
    if (!LINKS.has(token.norm)) {
      if (linked || token.kind !== 'word') return undefined;
      loose = true;
    }
    linked ||= VERBS.has(token.norm);
  }
  return undefined;
}

/** The first token after the word, anywhere in its sentence, that nobody writes but as a password. */
function madeUpAfter(source: Source, word: Hit): number | undefined {
  if (word.sign === doorWords) return undefined;
  const last = source.sentenceOf(word.first)?.last ?? word.last;
  for (let at = word.last + 1; at <= Math.min(last, word.last + REACH); at += 1) {
    const token = source.tokens[at];
    if (!token) return undefined;
    const written = source.text.slice(token.start, endOf(source, at));
    if (WORD_AND_DIGITS.test(written) && !KNOWN_NAMES.test(written)) return at;
  }
  return undefined;
}

function isSecret(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (!token) return false;
  const written = source.shown(token.start, endOf(source, at));
  if (UNITS.has(source.tokens[at + 1]?.norm ?? '')) return false;
  if (/^\D*$/.test(written)) return isCapitalisedSecret(source, at, written);
  if (token.kind === 'number' || /^\d/.test(written))
    return /^[\d#*-]{3,10}$|^(?=.*[a-z])[\w!?#@$%&*-]{4,40}$/i.test(written);
  return /^[\w!?#@$%&*.-]{4,40}$/.test(written);
}

/** A word without digits is a secret only when its capitals or signs say so: `SunFlower`, `Tulip!`. */
function isCapitalisedSecret(source: Source, at: number, written: string): boolean {
  if (LINKS.has(source.tokens[at]?.norm ?? '')) return false;
  const ends = source.sentenceOf(at)?.last ?? at;
  const nearEnd = ends - at <= 1 || source.tokens[at - 1]?.norm === '"';
  return (
    nearEnd &&
    /^(?:[A-Z][a-z]+[A-Z]\w*|[A-Z][a-z]{3,}[!?#@$%&*]?|[a-z]{4,}[!#@$%&*])$/.test(written)
  );
}

/** `4 8 1 5`, read out digit by digit: where it ends, or undefined when it is something else. */
function spacedDigits({ tokens }: Source, from: number): number | undefined {
  let at = from;
  while (/^\d$/.test(tokens[at]?.norm ?? '')) at += 1;
  return at - from >= 4 ? tokens[at - 1]?.end : undefined;
}

/** Signs written against the word belong to it: `Tulip2!`. */
function endOf({ tokens, text }: Source, at: number): number {
  let end = tokens[at]?.end ?? 0;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (!token || token.spaceBefore || token.kind === 'break') break;
    if (
      /^[.,;:)"'?]$/.test(text.slice(token.start, token.end)) &&
      (tokens[next + 1]?.spaceBefore ?? true)
    )
      break;
    end = token.end;
  }
  return end;
}
