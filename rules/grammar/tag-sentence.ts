import nlp from 'compromise/two';
import type { TaggedWord } from '@/rules';

interface Term {
  readonly text: string;
  readonly tags?: readonly string[];
  readonly offset?: { readonly start: number; readonly length: number };
}

/**
 * Part-of-speech tags of one sentence by compromise/two. Offsets are UTF-16 into the sentence.
 * Deterministic: compromise's random term ids are dropped. Contractions give one word, not two.
 */
export function tagSentence(sentence: string): readonly TaggedWord[] {
  const parsed: readonly { terms?: readonly Term[] }[] = nlp(sentence).json({
    offset: true,
    terms: { tags: true },
  });
  return parsed
    .flatMap(({ terms = [] }) => terms)
    .flatMap(({ text, tags = [], offset }) =>
      text === '' || offset === undefined
        ? []
        : [{ text, start: offset.start, end: offset.start + offset.length, tags }],
    );
}
