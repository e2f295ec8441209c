export type TokenKind =
  | 'word'
  | 'number'
  | 'emoji'
  | 'mention'
  | 'url'
  | 'email'
  | 'punctuation'
  | 'break';

export interface Token {
  readonly kind: TokenKind;
  /** Lower-case normal form: what word lists are compared with. */
  readonly norm: string;
  /** UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Two or more letters, all capitals. */
  readonly shout: boolean;
  readonly spaceBefore: boolean;
  /** Part of a #hashtag. */
  readonly hashtag: boolean;
  /** A person emoji in one of the two darkest skin tones. */
  readonly darkSkin?: boolean;
  /** How a disguised word was made readable, e.g. `leetspeak`. */
  readonly repair?: string;
}
