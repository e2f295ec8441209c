import { FORENAMES } from '../lexicon/forenames';
import { NOT_NAMES } from '../lexicon/not-names';
import type { Token } from '../text/token';

/** A capitalised word that can be part of a person's name. */
export function isNameWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capital &&
    !token.hashtag &&
    token.norm.length > 1 &&
    (!NOT_NAMES.has(token.norm) || FORENAMES.has(token.norm))
  );
}
