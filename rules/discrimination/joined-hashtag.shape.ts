import { type Source, shape } from '../engine';

/** Fewer words, or fewer letters, are read as one without trouble. */
const LEAST_WORDS = 3;
const LEAST_LETTERS = 12;

/** Shorter pieces than three letters are sure only where they are these words. */
const SHORT_WORDS = new Set(
  'a an at be by do for go in is it me my no of on or to up us we'.split(' '),
);

type Token = Source['tokens'][number];
type Known = Source['lexicon']['vocabulary'];

/** The words of the hashtag that begins with this sign; none when they are not surely known. */
export function wordsOfHashtag(tokens: readonly Token[], at: number): readonly Token[] {
  if (tokens[at]?.norm !== '#') return [];
  const words: Token[] = [];
  let end = tokens[at].end;
  for (const token of tokens.slice(at + 1)) {
    if (!token.hashtag || token.start !== end) break;
    words.push(token);
    end = token.end;
  }
  return words;
}

function isSure({ kind, norm, capital }: Token): boolean {
  return (
    kind === 'word' &&
    !capital &&
    /^[a-z]+$/.test(norm) &&
    (norm.length > 2 || SHORT_WORDS.has(norm))
  );
}

/** The longest word at one end of the letters, then the next; none when letters are left over. */
function readFrom(end: 'start' | 'end', letters: string, known: Known): readonly string[] {
  const words: string[] = [];
  for (let rest = letters; rest !== ''; ) {
    const lengths = Array.from(rest, (_, at) => rest.length - at);
    const pieceOf = (length: number) =>
      end === 'start' ? rest.slice(0, length) : rest.slice(rest.length - length);
    const longest = lengths.map(pieceOf).find((piece) => known.has(piece));
    if (longest === undefined) return [];
    words.push(longest);
    rest = end === 'start' ? rest.slice(longest.length) : rest.slice(0, -longest.length);
  }
  return end === 'start' ? words : words.reverse();
}

/** Read from either end it comes to the same words: `whatsonhere` does not (`what son`, `whats on`). */
function isOneReading(words: readonly Token[], known: Known): boolean {
  const spelled = words.map(({ norm }) => norm);
  const letters = spelled.join('');
  return (['start', 'end'] as const).every(
    (end) => readFrom(end, letters, known).join(' ') === spelled.join(' '),
  );
}

/**
 * Several words in one hashtag without a capital: `#whatshappeninginparkside`. A screen reader runs
 * them together (RNIB and GOV.UK guidance on hashtags).
 */
export const joinedHashtag = shape({
  name: 'joined hashtag',
  reach: 'passage',
  gate: (plain) => plain.includes('#'),
  find: ({ tokens, lexicon }) =>
    tokens.flatMap((token, at) => {
      const words = wordsOfHashtag(tokens, at);
      const letters = words.reduce((sum, { norm }) => sum + norm.length, 0);
      const end = words.at(-1)?.end;
      if (words.length < LEAST_WORDS || letters < LEAST_LETTERS || end === undefined) return [];
      return words.every(isSure) && isOneReading(words, lexicon.vocabulary)
        ? [{ start: token.start, end }]
        : [];
    }),
});
