import type { Hit } from './sign';
import type { Sentence } from './text/sentences';

/** One word of a sentence; offsets are UTF-16 into the sentence. Tags are compromise's, e.g. `PastTense`. */
export interface TaggedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tags: readonly string[];
}

/** Where grammar tags come from. `undefined` means not known (yet): rules then decide without them. */
export interface Grammar {
  tagsOf(sentence: string): readonly TaggedWord[] | undefined;
}

/** Asks a grammar for tags and remembers the sentences it had none for. */
export class GrammarTags {
  readonly #grammar: Grammar | undefined;
  readonly #wanted = new Set<string>();

  constructor(grammar?: Grammar) {
    this.#grammar = grammar;
  }

  /** Sentences whose tags a rule asked for and did not get, in the order asked. */
  get wanted(): readonly string[] {
    return [...this.#wanted];
  }

  /** Tags of the words of `hit`, or undefined when the sentence has not been tagged. */
  of(hit: Hit): readonly TaggedWord[] | undefined {
    const sentence = hit.source.sentenceOf(hit.first);
    if (sentence === undefined) return undefined;
    return this.ofSentence(hit.source.text, sentence)?.filter(
      ({ start, end }) =>
        sentence.start + start < hit.end && sentence.start + end > hit.start && end > start,
    );
  }

  ofSentence(text: string, { start, end }: Sentence): readonly TaggedWord[] | undefined {
    const sentence = text.slice(start, end);
    const tagged = this.#grammar?.tagsOf(sentence);
    if (tagged === undefined) this.#wanted.add(sentence);
    return tagged;
  }
}
