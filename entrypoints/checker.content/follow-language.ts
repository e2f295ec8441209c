import { browser } from 'wxt/browser';
import { languageToBring, speak } from '@/locales';
import type { Choices } from '@/settings';
import type { Request, WordsReply } from '../background/messages';

/**
 * Returns what to run whenever a choice changes: it takes over the language, whose words the
 * background has, before it looks again.
 */
export function followLanguage(
  { language }: Pick<Choices, 'language'>,
  lookAgain: () => void,
): () => Promise<void> {
  let spoken: Choices['language']['value'] = null;
  return async () => {
    const wanted = languageToBring(language.value);
    if (wanted !== spoken) {
      spoken = wanted;
      const request: Request | null = wanted && { type: 'words', language: wanted };
      const words: WordsReply =
        request && (await browser.runtime.sendMessage(request).catch(() => undefined));
      // Not answered: better in the browser's language than not at all.
      speak(words ?? undefined);
    }
    lookAgain();
  };
}
