import { COMMON_WORDS } from '../lexicon/common-words';
import { FORENAMES } from '../lexicon/forenames';
import { SURNAMES } from '../lexicon/surnames';
import type { Source } from '../source';
import type { Token } from '../text/token';
import { startsSentence } from '../words/senses';
import { isNameWord } from './name-word';

const BEFORE_PLACES = new Set(
  'in at near from around to towards outside into across through via'.split(' '),
);

/** Endings of words that are not surnames: `Fatal Collision`, `Roads Policing`. */
const WORD_ENDING =
  /(?:ing|tion|sion|ment|ness|ity|ence|ance|ency|ancy|ous|ive|ery|ful|less|able|ible|ism|ship|ted|sed|ned|red|ied|ked|ved|lled|pped|ies|ers|ors|ics|ical|ional|ology|graphy)$/;

/**
 * Two or three capitalised words that are in no list: a name when nothing speaks against it. The
 * first word of a sentence must be unknown to every list, as its capital says nothing.
 */
export function isUnknownName(source: Source, first: number, last: number): boolean {
  const { tokens, lexicon } = source;
  if (last - first > 4 || BEFORE_PLACES.has(tokens[first - 1]?.norm ?? '')) return false;
  const words = tokens.slice(first, last + 1).filter(({ norm }) => norm !== '-');
  const [head, ...rest] = words;
  const end = rest.at(-1);
  if (head === undefined || end === undefined || !mayBeName(head)) return false;
  const isNew = !lexicon.vocabulary.has(head.norm);
  const opens = startsSentence({ source, first });
  if (opens && (!isNew || FORENAMES.has(rest[0]?.norm ?? ''))) return false;
  if (isNew && SURNAMES.has(end.norm)) return true;
  if (isHeadline(source, first, last)) return false;
  return rest.every((word) => mayBeName(word) || (isNew && FORENAMES.has(word.norm)));
}

/** Long enough, not in capitals, and neither an everyday word nor made like one. */
export function mayBeName(token: Token): boolean {
  if (!isNameWord(token) || token.shout || token.norm.length < 3) return false;
  return !COMMON_WORDS.has(token.norm) && !WORD_ENDING.test(token.norm);
}

/** Most longer words around begin with a capital, so that a capital says nothing. */
function isHeadline(source: Source, first: number, last: number): boolean {
  const sentence = source.sentenceOf(first);
  if (sentence === undefined) return false;
  const before = source.tokens.slice(sentence.first, first);
  const words = [...before, ...source.tokens.slice(last + 1, sentence.last + 1)].filter(
    ({ kind, norm, hashtag }) => kind === 'word' && norm.length > 3 && !hashtag,
  );
  return words.length > 1 && words.filter(({ capital }) => capital).length * 3 >= words.length * 2;
}
