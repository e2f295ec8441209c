import { browser } from 'wxt/browser';
import type { Grammar, TaggedWord } from '@/rules';
import type { Request, TagReply } from '../background/messages';

/** No answer in this many milliseconds counts as no tags (house decision 2). */
const PATIENCE = 300;
const REMEMBERED_SENTENCES = 200;

export interface GrammarClient extends Grammar {
  /** Asks for tags for sentences not tagged yet; resolves true when at least one arrived. */
  tag(sentences: readonly string[]): Promise<boolean>;
}

/** Tags closed sentences through the background, where compromise lives, and remembers them in memory. */
export function createGrammarClient(): GrammarClient {
  const known = new Map<string, readonly TaggedWord[]>();

  const tagOne = async (sentence: string): Promise<boolean> => {
    const request: Request = { type: 'tag-sentence', sentence };
    const tags = await Promise.race([
      browser.runtime.sendMessage(request).catch(() => undefined) as Promise<TagReply>,
      new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE)),
    ]);
    if (!tags) return false;
    known.set(sentence, tags);
    for (const oldest of known.keys()) {
      if (known.size <= REMEMBERED_SENTENCES) break;
      known.delete(oldest);
    }
    return true;
  };

  return {
    tagsOf: (sentence) => known.get(sentence),
    tag: async (sentences) => {
      const fresh = sentences.filter((sentence) => !known.has(sentence));
      return (await Promise.all(fresh.map(tagOne))).includes(true);
    },
  };
}
