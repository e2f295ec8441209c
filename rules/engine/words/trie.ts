import type { PhrasePiece } from './phrase';
import type { Entry } from './word-class';

/**
 * A node of the word graph. Forms that are spelled out share `next`; a phrase with alternatives
 * has nodes of its own behind `links`, so that its size is the sum of its alternatives and not
 * their product.
 */
export interface TrieNode {
  entries?: Entry[];
  next?: Map<string, TrieNode>;
  links?: Map<string, TrieNode[]>;
}

/** Nodes by the word that leads to them. */
export interface Branches {
  get(word: string): TrieNode | undefined;
  has(word: string): boolean;
}

/** Where forms go on from: a node, or the root, whose branches may be made when they are asked for. */
export interface Fork {
  readonly next?: Branches;
  readonly links?: ReadonlyMap<string, readonly TrieNode[]>;
}

/** A phrase is spelled out from its start as long as that makes no more nodes than this. */
const MOST_SHARED = 8;

/** Stands for any one word in a phrase. */
export const ANY_WORD = '_';

/** Adds one spelled-out form. */
export function addForm(from: TrieNode, words: readonly string[], entry: Entry): void {
  enter(follow(from, words), entry);
}

/** Adds a phrase with alternatives. A piece without words may be left out. */
export function addPhrase(from: TrieNode, pieces: readonly PhrasePiece[], entry: Entry): void {
  let ends = new Set([from]);
  let shares = true;
  for (const options of pieces) {
    shares = shares && ends.size * options.length <= MOST_SHARED;
    ends = shares ? followEach(ends, options) : linkEach(ends, options);
  }
  for (const end of ends) enter(end, entry);
}

function enter(node: TrieNode, entry: Entry): void {
  node.entries ??= [];
  if (!node.entries.includes(entry)) node.entries.push(entry);
}

/** The node that the words lead to by `next`, made where it is missing. */
function follow(from: TrieNode, words: readonly string[]): TrieNode {
  let node = from;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (next === undefined) {
      next = {};
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

function followEach(ends: ReadonlySet<TrieNode>, options: PhrasePiece): Set<TrieNode> {
  const next = new Set<TrieNode>();
  for (const end of ends) for (const words of options) next.add(follow(end, words));
  return next;
}

function linkEach(ends: ReadonlySet<TrieNode>, options: PhrasePiece): Set<TrieNode> {
  const join: TrieNode = {};
  const next = new Set<TrieNode>();
  for (const words of options) {
    if (words.length === 0) for (const end of ends) next.add(end);
    else {
      linkChain(ends, words, join);
      next.add(join);
    }
  }
  return next;
}

/** A chain of nodes for `words` from each of `ends` to `join`. */
function linkChain(ends: Iterable<TrieNode>, words: readonly string[], join: TrieNode): void {
  let from = [...ends];
  words.forEach((word, index) => {
    const to = index === words.length - 1 ? join : {};
    for (const node of from) link(node, word, to);
    from = [to];
  });
}

function link(from: TrieNode, word: string, to: TrieNode): void {
  from.links ??= new Map();
  const nodes = from.links.get(word);
  if (nodes === undefined) from.links.set(word, [to]);
  else if (!nodes.includes(to)) nodes.push(to);
}
