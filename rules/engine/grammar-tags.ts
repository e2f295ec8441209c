import type { Watch } from './looks';
import type { Hit } from './sign';

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
  #grammar: Grammar | undefined;
  readonly #watch: Watch | undefined;
  readonly #wanted = new Set<string>();

  constructor(grammar?: Grammar, watch?: Watch) {
    this.#grammar = grammar;
    this.#watch = watch;
  }

  /** Begins another check, with what is known by now. */
  renew(grammar: Grammar | undefined): void {
    this.#grammar = grammar;
    this.#wanted.clear();
  }

  /** Sentences whose tags a rule asked for and did not get, in the order asked. */
  get wanted(): readonly string[] {
    return [...this.#wanted];
  }

  /** Tags of the words of `hit`, or undefined when the sentence has not been tagged. */
  of(hit: Hit): readonly TaggedWord[] | undefined {
    const { source } = hit;
    const sentence = source.sentenceOf(hit.first);
    if (sentence === undefined) return undefined;
    return this.ask(source.slice(sentence.start, sentence.end))?.filter(
      ({ start, end }) =>
        sentence.start + start < hit.end && sentence.start + end > hit.start && end > start,
    );
  }

  /** Tags of the words of a sentence; without an answer it becomes one of those wanted. */
  ask(sentence: string): readonly TaggedWord[] | undefined {
    const tagged = this.known(sentence);
    if (tagged === undefined) this.#wanted.add(sentence);
    this.#watch?.looks?.tagged(sentence, tagged);
    return tagged;
  }

  known(sentence: string): readonly TaggedWord[] | undefined {
    return this.#grammar?.tagsOf(sentence);
  }
}
