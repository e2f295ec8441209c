import type { DraftKind, Mode, TaggedWord } from '@/rules';

/** Content script → background. `tag-sentence` carries one closed sentence, kept by nobody (invariant 4). */
export type Request =
  | { readonly type: 'start-checker' }
  | { readonly type: 'start-clause-reader' }
  | { readonly type: 'start-picture-reader' }
  | { readonly type: 'tag-sentence'; readonly sentence: string }
  /** The mode of the composer in use, for the toolbar, and its word; `null` when there is none any more. */
  | { readonly type: 'show-mode'; readonly mode: Mode | null; readonly word: string };

/** Background or popup → content script. */
export type Command =
  | { readonly type: 'open-finding' }
  | { readonly type: 'switch-mode' }
  | { readonly type: 'describe-composer' };

/** What the popup may know of a page that is checked: never the text of a draft. */
export interface PageState {
  /** Site profile id and the name people know it by. */
  readonly site: string;
  readonly siteName: string;
  /** The site's terms forbid overlays: only the review is shown until the person says otherwise. */
  readonly asksBeforeDrawing: boolean;
  /** Absent until a composer has been used. */
  readonly composer?: {
    readonly kind: DraftKind;
    readonly account: string | undefined;
    /** Whether the control that publishes is surely recognised. */
    readonly publish: boolean;
    /** Whether the post that is answered or quoted was found. */
    readonly context: boolean;
  };
}

export type TagReply = readonly TaggedWord[] | undefined;
