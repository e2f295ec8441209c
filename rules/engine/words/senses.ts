import { COMMON_WORDS } from '../lexicon/common-words';
import { isNameWord } from '../shapes/name-word';
import type { Place, WordClass } from './word-class';

/** Written with a capital (or as a hashtag, where capitals say nothing). */
export function capitalised({ source, first }: Place): boolean {
  const token = source.tokens[first];
  return token !== undefined && (token.capital || token.hashtag);
}

/** The first word of its sentence, whose capital therefore says nothing; bullets and quotation marks are no words. */
export function startsSentence({ source, first }: Pick<Place, 'source' | 'first'>): boolean {
  const from = source.sentenceOf(first)?.first ?? first;
  for (let at = first - 1; at >= from; at -= 1) {
    const kind = source.tokens[at]?.kind;
    if (kind !== 'punctuation' && kind !== 'emoji' && kind !== 'number') return false;
  }
  return true;
}

/** The next word is one of these. */
export function followedBy({ source, last }: Place, ...words: readonly string[]): boolean {
  return words.includes(source.tokens[last + 1]?.norm ?? '');
}

/** The next word goes on as a name would: `Nigel Orchard`, not `Nigel Must Go`. */
export function beginsName({ source, last }: Place): boolean {
  const next = source.tokens[last + 1];
  return isNameWord(next) && !next?.shout && !COMMON_WORDS.has(next?.norm ?? '');
}

/** The word before is one of these. */
export function precededBy({ source, first }: Place, ...words: readonly string[]): boolean {
  return words.includes(source.tokens[first - 1]?.norm ?? '');
}

/** A form of the class stands within so many tokens, in the same sentence. Senses of that class are not tested. */
export function nearWords({ source, first, last }: Place, of: WordClass, tokens: number): boolean {
  const sentence = source.sentenceOf(first);
  return source.rawHits(of).some((hit) => {
    if (sentence && (hit.first < sentence.first || hit.last > sentence.last)) return false;
    if (hit.first <= last && first <= hit.last) return false;
    return hit.first > last ? hit.first - last <= tokens : first - hit.last <= tokens;
  });
}
