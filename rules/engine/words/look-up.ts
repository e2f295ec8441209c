import { EMOJI_WORDS } from '../lexicon/emoji-words';
import type { Token } from '../text/token';
import type { Fork, TrieNode } from './trie';
import type { Entry } from './word-class';

/** One form of one class at tokens `first`..`last`, before its sense is tested. */
export interface RawHit {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
}

/** Every form of every class in the tokens. Phrases run over hyphens but no other punctuation. */
export function lookUp(tokens: readonly Token[], trie: Fork): readonly RawHit[] {
  const hits: RawHit[] = [];
  for (let first = 0; first < tokens.length; first += 1) walk(tokens, trie, first, first, hits);
  return hits;
}

/** Raw hits come in order of their first token; of those that overlap the longest stays. */
export function longestOf(hits: readonly RawHit[]): readonly RawHit[] {
  if (hits.length < 2) return hits;
  const kept: RawHit[] = [];
  for (const hit of hits) {
    const previous = kept.at(-1);
    if (previous === undefined || hit.first > previous.last) kept.push(hit);
    else if (hit.last - hit.first > previous.last - previous.first) kept[kept.length - 1] = hit;
  }
  return kept;
}

function walk(
  tokens: readonly Token[],
  node: Fork,
  first: number,
  from: number,
  hits: RawHit[],
): void {
  let at = from;
  while (at > first && isJoiner(tokens[at])) at += 1;
  const token = tokens[at];
  if (!token) return;
  take(tokens, node, token.norm, first, at, hits);
  if (token.kind === 'emoji') {
    for (const words of emojiWords(token)) takeAll(tokens, node, words.split(' '), first, at, hits);
  } else if (token.kind === 'word' || token.kind === 'number') {
    const { any, anyLinks } = node;
    if (any !== undefined) arrive(tokens, any, first, at, hits);
    if (anyLinks === undefined) return;
    for (const linked of anyLinks) arrive(tokens, linked, first, at, hits);
  }
}

/** Goes on along every form that continues with the word. */
function take(
  tokens: readonly Token[],
  node: Fork,
  word: string,
  first: number,
  at: number,
  hits: RawHit[],
): void {
  const next = node.next?.get(word);
  if (next !== undefined) arrive(tokens, next, first, at, hits);
  const links = node.links?.get(word);
  if (links === undefined) return;
  for (const linked of links) arrive(tokens, linked, first, at, hits);
}

function arrive(
  tokens: readonly Token[],
  node: TrieNode,
  first: number,
  at: number,
  hits: RawHit[],
): void {
  if (node.entries !== undefined) {
    for (const entry of node.entries) {
      if (hasCapitals(tokens, first, at, entry.capitals)) hits.push({ entry, first, last: at });
    }
  }
  if (node.goesOn) walk(tokens, node, first, at + 1, hits);
}

/** The words of one emoji, which all stand at the same token. */
function takeAll(
  tokens: readonly Token[],
  node: Fork,
  [word = '', ...more]: readonly string[],
  first: number,
  at: number,
  hits: RawHit[],
): void {
  if (more.length === 0) {
    take(tokens, node, word, first, at, hits);
    return;
  }
  for (const next of [node.next?.get(word) ?? [], node.links?.get(word) ?? []].flat()) {
    takeAll(tokens, next, more, first, at, hits);
  }
}

/** What an emoji can stand for in words. */
function emojiWords({ norm, darkSkin }: Token): readonly string[] {
  const words = EMOJI_WORDS.get(norm) ?? [];
  return darkSkin ? ['black person', ...words] : words;
}

function isJoiner(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && (token.norm === '-' || token.norm === '#');
}

/** A hashtag split from lower case has no capitals to show, so it is taken at its word. */
function hasCapitals(
  tokens: readonly Token[],
  first: number,
  last: number,
  capitals: readonly boolean[] | undefined,
): boolean {
  if (capitals === undefined) return true;
  let word = 0;
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (!token || isJoiner(token)) continue;
    if (capitals[word] && !token.capital && !token.hashtag) return false;
    word += 1;
  }
  return true;
}
