import type { Mode, TaggedWord } from '@/rules';

/** Content script → background. `tag-sentence` carries one closed sentence, kept by nobody (invariant 4). */
export type Request =
  | { readonly type: 'start-checker' }
  | { readonly type: 'start-clause-reader' }
  | { readonly type: 'tag-sentence'; readonly sentence: string };

/** Background or popup → content script. */
export type Command =
  | { readonly type: 'open-finding' }
  | { readonly type: 'switch-mode' }
  | { readonly type: 'describe-composer' };

/** What the popup may know of the composer in use: never its text. */
export interface ComposerState {
  /** Site profile id and the name people know it by. */
  readonly site: string;
  readonly siteName: string;
  readonly account: string | undefined;
  readonly mode: Mode;
  readonly findings: number;
}

export type TagReply = readonly TaggedWord[] | undefined;
