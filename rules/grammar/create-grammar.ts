import type { Grammar, TaggedWord } from '@/rules';
import { tagSentence } from './tag-sentence';

/** Enough for the sentences of a long thread. */
const MOST_SENTENCES = 256;

/** A grammar that tags in this process, at once, and remembers the last sentences. For Node and the background. */
export function createGrammar(): Grammar {
  const known = new Map<string, readonly TaggedWord[]>();
  return {
    tagsOf(sentence) {
      const tagged = known.get(sentence) ?? tagSentence(sentence);
      known.delete(sentence);
      known.set(sentence, tagged);
      const [oldest] = known.keys();
      if (known.size > MOST_SENTENCES && oldest !== undefined) known.delete(oldest);
      return tagged;
    },
  };
}
