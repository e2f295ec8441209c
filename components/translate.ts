import type messages from '../locales/en.json';

/** The key of one interface text in `locales/en.json`. */
export type MessageKey = keyof typeof messages;

/** Gives the text of a key in the browser's language; `$1`, `$2` are replaced in order. */
export type Translate = (key: MessageKey, substitutions?: readonly string[]) => string;
