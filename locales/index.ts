import { createI18n } from '@wxt-dev/i18n';
import type messages from './en.json';

/** The key of one interface text. Texts of rules live in the rule files. */
export type MessageKey = keyof typeof messages;

// Keys are checked by `MessageKey`; the generated structure would also want one call per key.
const i18n = createI18n();

/** The text of a key in the browser's language; `$1`, `$2` are replaced in order. */
export function translate(key: MessageKey, substitutions: readonly string[] = []): string {
  return i18n.t(key, [...substitutions]);
}
