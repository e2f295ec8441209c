import { nounForms, verbForms } from './inflect';
import { type PhrasePiece, readPhrase } from './phrase';
import { ANY_WORD, addForm, addPhrase, type Fork, TrieNode } from './trie';
import type { Entry } from './word-class';
import { hasAlternatives, isOneWord, wordsOf } from './words-of';

/** A phrase as listed or inflected, the entry it makes, and what else begins with the same word. */
interface Waiting {
  readonly phrase: string;
  readonly entry: Entry;
  readonly before: Waiting | undefined;
}

interface Made {
  readonly node: TrieNode;
}

const SPACE_OR_BRACKET = /[\s(){}[\]|]/;
const EMPTY_OPTION = /^\s*\||\|\s*(?:\||$)/;

/**
 * The branches from the root of the word graph. A post holds few of the words that phrases begin
 * with, so that only the first words are read at the start; what follows one is read when a
 * post first holds it. Each branch is made from its own phrases alone, in the order in which they
 * are listed: the posts seen before make no difference.
 */
export class FirstWords implements Fork {
  readonly next = this;
  readonly links = undefined;
  readonly anyLinks = undefined;
  /** By first word: what waits to be read, or the node that was made of it. */
  readonly #branches = new Map<string, Waiting | Made>();

  /** @throws when the phrase begins with a bracket that is not closed. */
  add(phrase: string, entry: Entry): void {
    if (isOneWord(phrase)) this.#wait(phrase, phrase, entry);
    else for (const word of firstWordsOf(phrase)) this.#wait(word, phrase, entry);
  }

  has(word: string): boolean {
    return this.#branches.has(word);
  }

  words(): Iterable<string> {
    return this.#branches.keys();
  }

  get any(): TrieNode | undefined {
    return this.get(ANY_WORD);
  }

  /** The node that a first word leads to. */
  get(word: string): TrieNode | undefined {
    const branch = this.#branches.get(word);
    if (branch === undefined) return undefined;
    if ('node' in branch) return branch.node;
    const node = new TrieNode();
    for (const { phrase, entry } of inOrder(branch)) {
      if (!hasAlternatives(phrase)) addForm(node, wordsOf(phrase).slice(1), entry);
      else {
        for (const rest of after(word, readPhrase(phrase, wordsOf))) addPhrase(node, rest, entry);
      }
    }
    this.#branches.set(word, { node });
    return node;
  }

  #wait(word: string, phrase: string, entry: Entry): void {
    const before = this.#branches.get(word);
    if (before !== undefined && 'node' in before) throw new Error(`"${word}" is read already`);
    if (before?.phrase === phrase && before.entry === entry) return;
    this.#branches.set(word, { phrase, entry, before });
  }
}

/** As listed, the last of which comes with those before. */
function inOrder(last: Waiting): readonly Waiting[] {
  const all: Waiting[] = [];
  for (let at: Waiting | undefined = last; at !== undefined; at = at.before) all.push(at);
  return all.reverse();
}

/** Every word that a phrase can begin with, some perhaps twice. */
function firstWordsOf(phrase: string): readonly string[] {
  const words = openingsOf(phrase).map(firstWordOf);
  return words.length === 0 || words.includes('') ? readFirstWords(phrase) : words;
}

/** The alternatives at the start of a phrase; none when it takes a whole reading to know them. */
function openingsOf(phrase: string): readonly string[] {
  const bracket = phrase.charAt(0);
  if (bracket === '{') return verbForms(phrase.slice(1, phrase.indexOf('}')));
  if (bracket === '[') return nounForms(phrase.slice(1, phrase.indexOf(']')));
  if (bracket !== '(') return [phrase];
  const options = phrase.slice(1, phrase.indexOf(')'));
  return hasAlternatives(options.replaceAll('|', '')) || EMPTY_OPTION.test(options)
    ? []
    : options.split('|');
}

/** The first word of a text that begins with one; empty when it begins with something else. */
function firstWordOf(text: string): string {
  if (isOneWord(text)) return text;
  const end = text.search(SPACE_OR_BRACKET);
  const part = end < 0 ? text : text.slice(0, end);
  return isOneWord(part) ? part : (wordsOf(part)[0] ?? '');
}

function readFirstWords(phrase: string): readonly string[] {
  const words: string[] = [];
  for (const piece of readPhrase(phrase, wordsOf)) {
    for (const [first] of piece) if (first !== undefined) words.push(first);
    if (!mayBeLeftOut(piece)) break;
  }
  return words;
}

/** What can follow a first word: more than one way when the phrase can begin at several places. */
function* after(word: string, pieces: readonly PhrasePiece[]): Generator<readonly PhrasePiece[]> {
  for (const [index, piece] of pieces.entries()) {
    const begun = piece.filter(([first]) => first === word).map(([, ...more]) => more);
    if (begun.length > 0) yield [begun, ...pieces.slice(index + 1)];
    if (!mayBeLeftOut(piece)) return;
  }
}

function mayBeLeftOut(piece: PhrasePiece): boolean {
  return piece.some((words) => words.length === 0);
}
