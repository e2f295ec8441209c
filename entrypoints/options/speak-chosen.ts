import { speak } from '@/locales';
import { wordsOf } from '@/locales/words-of';
import type { Choices } from '@/settings';

/** Takes over the language the person chose, in one of our own pages. */
export async function speakChosen({ language }: Pick<Choices, 'language'>): Promise<void> {
  speak(language.value === null ? undefined : await wordsOf(language.value));
}
