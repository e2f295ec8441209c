import type { Shape } from '../shape';
import { Disguises } from './disguises';
import { FirstWords } from './first-words';
import type { Misspelt } from './misspelt';
import type { Fork } from './trie';
import { Vocabulary } from './vocabulary';
import type { WordClass } from './word-class';
import { listsOf } from './word-list';

/** All word classes of all rules, ready to be looked up. Built once. */
export interface Lexicon {
  readonly classes: ReadonlySet<WordClass>;
  readonly trie: Fork;
  /** Every single word of any class or of the common list: what a joined hashtag may consist of. */
  readonly vocabulary: Vocabulary;
  /** Single words worth seeing through disguises for. */
  readonly disguised: ReadonlySet<string>;
  /** Finds the word of `disguised` behind a misspelt form that is not itself a known word. */
  readonly misspelt: Pick<Misspelt, 'get'>;
  /** The classes of idioms whose words are no sign of this one. */
  shieldsOf(sign: Shielded): readonly WordClass[];
}

/**
 * Puts the words of all classes together. Nothing is inflected or read before a text holds a word
 * that begins alike. That all can be read, `validateWords` has made sure.
 */
export function compileLexicon(classes: readonly WordClass[]): Lexicon {
  const listed = [...new Set(classes)];
  const lists = listsOf(listed);
  const next = new FirstWords(lists);
  const disguises = new Disguises(lists);
  return {
    classes: new Set(listed),
    trie: next,
    vocabulary: new Vocabulary(next, lists),
    get disguised() {
      return disguises.words;
    },
    get misspelt() {
      return disguises.misspelt;
    },
    shieldsOf: shieldsAmong(listed),
  };
}

type Shielded = WordClass | Shape;

/** Finds the idioms that shield a sign, once for each sign. */
function shieldsAmong(classes: readonly WordClass[]): Lexicon['shieldsOf'] {
  const idioms = classes.filter(({ shields }) => shields !== undefined);
  const known = new Map<Shielded, readonly WordClass[]>();
  return (sign) => {
    let shields = known.get(sign);
    if (shields === undefined) {
      shields = idioms.filter((idiom) => idiom !== sign && doesShield(idiom, sign));
      known.set(sign, shields);
    }
    return shields;
  };
}

function doesShield({ shields = [] }: WordClass, sign: Shielded): boolean {
  return shields === 'everything' || shields.some((shielded) => shielded === sign);
}
