import {
  compileLexicon,
  predicate,
  type Sign,
  sharedWords,
  type WordClass,
  words,
} from '@/rules/engine';
import { Source } from '@/rules/engine/source';

/** A word class whose words are worth seeing through disguises for. */
export const invented = words({
  name: 'invented words',
  disguised: true,
  nouns: ['grumblewort', 'snollygoster', 'wibb', 'flange'],

  verbs: ['wibble'],
  phrases: ['flobberish (zorp|zorps)'],
});

/** Takes a text apart with the engine's own words, the invented ones, and any given. */
export function readText(text: string, ...classes: readonly WordClass[]): Source {
  return new Source(text, 'draft', compileLexicon([...sharedWords, invented, ...classes]));
}

/** The words as written where a sign is seen. */
export function seen(source: Source, sign: Sign): readonly string[] {
  return source.hits(sign).map(({ start, end }) => source.text.slice(start, end));
}

/** A verb in a past tense, by grammar alone; false while grammar is not known. */
export const pastTense = predicate(
  'past tense',
  (match) => match.isTagged(match.anchor, 'PastTense') === true,
);
