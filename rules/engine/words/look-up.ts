import { EMOJI_WORDS } from '../lexicon/emoji-words';
import type { Token } from '../text/tokenise';
import { ANY_WORD, type TrieNode } from './lexicon';
import type { Entry } from './word-class';

/** One form of one class at tokens `first`..`last`, before its sense is tested. */
export interface RawHit {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
}

/** Every form of every class in the tokens. Phrases run over hyphens but no other punctuation. */
export function lookUp(tokens: readonly Token[], trie: TrieNode): readonly RawHit[] {
  const hits: RawHit[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    if (token && (token.kind !== 'punctuation' || trie.next.has(token.norm))) {
      walk(tokens, trie, first, first, hits);
    }
  }
  return hits;
}

/** Raw hits come in order of their first token; of those that overlap the longest stays. */
export function longestOf(hits: readonly RawHit[]): readonly RawHit[] {
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
  node: TrieNode,
  first: number,
  from: number,
  hits: RawHit[],
): void {
  let at = from;
  while (at > first && isJoiner(tokens[at])) at += 1;
  const token = tokens[at];
  if (!token) return;
  step(tokens, node.next.get(token.norm), first, at, hits);
  if (token.kind === 'emoji') {
    for (const word of emojiWords(token)) step(tokens, follow(node, word), first, at, hits);
  } else if (at > first && (token.kind === 'word' || token.kind === 'number')) {
    step(tokens, node.next.get(ANY_WORD), first, at, hits);
  }
}

function step(
  tokens: readonly Token[],
  next: TrieNode | undefined,
  first: number,
  at: number,
  hits: RawHit[],
): void {
  if (next === undefined) return;
  for (const entry of next.entries) {
    if (hasCapitals(tokens, first, at, entry.capitals)) hits.push({ entry, first, last: at });
  }
  if (next.next.size > 0) walk(tokens, next, first, at + 1, hits);
}

/** What an emoji can stand for in words. */
function emojiWords({ norm, darkSkin }: Token): readonly string[] {
  const words = EMOJI_WORDS.get(norm) ?? [];
  return darkSkin ? ['black person', ...words] : words;
}

function follow(node: TrieNode, phrase: string): TrieNode | undefined {
  let at: TrieNode | undefined = node;
  for (const word of phrase.split(' ')) at = at?.next.get(word);
  return at;
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
