import { lettersOf } from './first-letters';
import { firstWordsWith, mayBeLeftOut } from './openings';
import { type PhrasePiece, readPhrase } from './phrase';
import { ANY_WORD, addForm, addPhrase, type Fork, TrieNode } from './trie';
import type { Entry } from './word-class';
import { entryOf, firstLettersOf, formsOf, type WordList } from './word-list';
import { hasAlternatives, wordsOf } from './words-of';

/** Something listed, and what was listed before it. */
interface Listed {
  readonly item: string;
  readonly list: WordList;
  readonly before: Listed | undefined;
}

/** A form of something listed, the entry it makes, and what else begins with the same word. */
interface Waiting {
  readonly phrase: string;
  readonly entry: Entry;
  readonly before: Waiting | undefined;
}

interface Made {
  readonly node: TrieNode;
}

/**
 * The branches from the root of the word graph. A post holds few of the words that phrases begin
 * with, so that at the start phrases are only put by under the first letters of those words. When
 * a post first holds a word, what lies under its letters is inflected, and what begins with it is
 * read. Each branch is made from its own phrases alone, in the order in which they are listed: the
 * posts seen before make no difference.
 */
export class FirstWords implements Fork {
  readonly next = this;
  readonly links = undefined;
  readonly anyLinks = undefined;
  /** By first letters: what is not inflected yet. */
  readonly #listed = new Map<number, Listed>();
  /** By first word: what waits to be read, or the node that was made of it. */
  readonly #branches = new Map<string, Waiting | Made>();

  constructor(lists: readonly WordList[]) {
    for (const list of lists) {
      for (const item of list.items) {
        const letters = firstLettersOf(item, list);
        if (typeof letters === 'number') this.#putBy(letters, item, list);
        else for (const one of letters) this.#putBy(one, item, list);
      }
    }
  }

  has(word: string): boolean {
    return this.#branchOf(word) !== undefined;
  }

  words(): Iterable<string> {
    for (const letters of [...this.#listed.keys()]) this.#inflect(letters);
    return this.#branches.keys();
  }

  get any(): TrieNode | undefined {
    return this.get(ANY_WORD);
  }

  /** The node that a first word leads to. */
  get(word: string): TrieNode | undefined {
    const branch = this.#branchOf(word);
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

  #branchOf(word: string): Waiting | Made | undefined {
    const known = this.#branches.get(word);
    return known === undefined && this.#inflect(lettersOf(word)) ? this.#branches.get(word) : known;
  }

  #putBy(letters: number, item: string, list: WordList): void {
    const before = this.#listed.get(letters);
    if (before?.item === item && before.list === list) return;
    this.#listed.set(letters, { item, list, before });
  }

  /** Gives first words to what was put by under some letters, if anything still is. */
  #inflect(letters: number): boolean {
    const last = this.#listed.get(letters);
    if (last === undefined) return false;
    this.#listed.delete(letters);
    for (const { item, list } of inOrder(last)) {
      const entry = entryOf(item, list);
      for (const form of formsOf(item, list)) {
        // Words with other letters have their turn when those are met.
        for (const word of firstWordsWith(letters, form)) this.#wait(word, form, entry);
      }
    }
    return true;
  }

  #wait(word: string, phrase: string, entry: Entry): void {
    const before = this.#branches.get(word);
    if (before !== undefined && 'node' in before) throw new Error(`"${word}" is read already`);
    if (before?.phrase === phrase && before.entry === entry) return;
    this.#branches.set(word, { phrase, entry, before });
  }
}

/** As listed, the last of which comes with those before. */
function inOrder<Item extends { readonly before: Item | undefined }>(last: Item): readonly Item[] {
  const all: Item[] = [];
  for (let at: Item | undefined = last; at !== undefined; at = at.before) all.push(at);
  return all.reverse();
}

/** What can follow a first word: more than one way when the phrase can begin at several places. */
function* after(word: string, pieces: readonly PhrasePiece[]): Generator<readonly PhrasePiece[]> {
  for (const [index, piece] of pieces.entries()) {
    const begun = piece.filter(([first]) => first === word).map(([, ...more]) => more);
    if (begun.length > 0) yield [begun, ...pieces.slice(index + 1)];
    if (!mayBeLeftOut(piece)) return;
  }
}
