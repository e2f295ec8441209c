import { createI18n } from '@wxt-dev/i18n';
import type messages from './en.json';

/** The key of one interface text. Texts of rules live in the rule files. */
export type MessageKey = keyof typeof messages;

/** `cy` is a draft translation that nobody has reviewed, and the options page says so. */
export type Language = 'en' | 'cy';

/** All interface texts of one language. */
export type Words = Readonly<Record<MessageKey, string>>;

// Keys are checked by `MessageKey`; the generated structure would also want one call per key.
const i18n = createI18n();

let chosen: Words | undefined;

/** From now on `translate` speaks these words; `undefined` is the browser's own language. */
export function speak(words: Words | undefined): void {
  chosen = words;
}

/**
 * The language whose words have to be brought, for `speak`: the one a person chose, or the browser's
 * own where it has no texts for us. Chromium gives none to a whole process when the first page in it
 * was closed while it asked for them (measured on 156, 3 of 120 starts); `null` where it has them.
 */
export function languageToBring(chosen: Language | null): Language | null {
  if (chosen !== null || i18n.t('modeWork') !== '') return chosen;
  return navigator.language.startsWith('cy') ? 'cy' : 'en';
}

/** The text of a key in the language in use; `$1`, `$2` are replaced in order. */
export function translate(key: MessageKey, substitutions: readonly string[] = []): string {
  if (!chosen) return i18n.t(key, [...substitutions]);
  return chosen[key].replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}
