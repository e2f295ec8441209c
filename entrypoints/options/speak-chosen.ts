import { languageToBring, speak } from '@/locales';
import { wordsOf } from '@/locales/words-of';
import type { Choices } from '@/settings';

/** Takes over the language the person chose, in one of our own pages; they are never without words. */
export async function speakChosen({ language }: Pick<Choices, 'language'>): Promise<void> {
  const brought = languageToBring(language.value);
  speak(brought === null ? undefined : await wordsOf(brought));
}
