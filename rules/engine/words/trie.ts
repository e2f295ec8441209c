import type { PhrasePiece } from './phrase';
import type { Entry } from './word-class';

/**
 * A node of the word graph. Forms that are spelled out share `next`; a phrase with alternatives
 * has nodes of its own behind `links`, so that its size is the sum of its alternatives and not
 * their product. A class, as nodes of one make are read several times as fast.
 */
export class TrieNode {
  entries: Entry[] | undefined = undefined;
  next: Map<string, TrieNode> | undefined = undefined;
  links: Map<string, TrieNode[]> | undefined = undefined;
  /** Where any one word leads, whichever it is. */
  any: TrieNode | undefined = undefined;
  anyLinks: TrieNode[] | undefined = undefined;

  /** Whether a form goes on behind it. */
  get goesOn(): boolean {
    const { next, links, any, anyLinks } = this;
    return (next ?? links ?? any ?? anyLinks) !== undefined;
  }
}

/** Where forms go on from: a node, or the root, whose branches may be made when they are asked for. */
export type Fork = Pick<TrieNode, 'any' | 'anyLinks' | 'links'> & {
  readonly next: { get(word: string): TrieNode | undefined } | undefined;
};

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

/** The node that the words lead to, made where it is missing, without links. */
function follow(from: TrieNode, words: readonly string[]): TrieNode {
  let node = from;
  for (const word of words) node = word === ANY_WORD ? anyOf(node) : nextOf(node, word);
  return node;
}

function anyOf(node: TrieNode): TrieNode {
  node.any ??= new TrieNode();
  return node.any;
}

function nextOf(node: TrieNode, word: string): TrieNode {
  node.next ??= new Map();
  let next = node.next.get(word);
  if (next === undefined) {
    next = new TrieNode();
    node.next.set(word, next);
  }
  return next;
}

function followEach(ends: ReadonlySet<TrieNode>, options: PhrasePiece): Set<TrieNode> {
  const next = new Set<TrieNode>();
  for (const end of ends) for (const words of options) next.add(follow(end, words));
  return next;
}

function linkEach(ends: ReadonlySet<TrieNode>, options: PhrasePiece): Set<TrieNode> {
  const join = new TrieNode();
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
    const to = index === words.length - 1 ? join : new TrieNode();
    for (const node of from) link(node, word, to);
    from = [to];
  });
}

function link(from: TrieNode, word: string, to: TrieNode): void {
  const nodes = linksOf(from, word);
  if (!nodes.includes(to)) nodes.push(to);
}

function linksOf(node: TrieNode, word: string): TrieNode[] {
  if (word === ANY_WORD) {
    node.anyLinks ??= [];
    return node.anyLinks;
  }
  node.links ??= new Map();
  let links = node.links.get(word);
  if (links === undefined) {
    links = [];
    node.links.set(word, links);
  }
  return links;
}
