import type { Language, Words } from '@/locales';
import type { DraftKind, Finding, Level, Mode, TaggedWord } from '@/rules';

/** Content script → background. `tag-sentence` carries one closed sentence, kept by nobody (invariant 4). */
export type Request =
  | { readonly type: 'start-checker' }
  | { readonly type: 'start-clause-reader' }
  | { readonly type: 'start-picture-reader' }
  | { readonly type: 'tag-sentence'; readonly sentence: string }
  | { readonly type: 'words'; readonly language: Language }
  /** The mode of the composer in use, for the toolbar, and its word; `null` when there is none any more. */
  | { readonly type: 'show-mode'; readonly mode: Mode | null; readonly word: string };

/** Checker → side panel, if one is open: a composer came into use. Nothing of it travels along. */
export interface ComposerNews {
  readonly type: 'composer-in-use';
}

/** Background or popup → content script. */
export type Command =
  | { readonly type: 'open-finding' }
  | { readonly type: 'switch-mode' }
  | { readonly type: 'describe-composer' };

/** Why a draft was not checked. */
export type Unchecked = 'too-long' | 'failed' | 'personal-off' | 'paused';

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
    /** What the check came to: how much there is to look at, or why it was not made. */
    readonly verdict:
      | { readonly checked: true; readonly count: number; readonly worst: Level | undefined }
      | { readonly checked: false; readonly reason: Unchecked };
  };
}

/** Name of the port between the side panel and the checker of the tab in front. */
export const PANEL_PORT = 'panel';

/**
 * Checker → side panel, by port and only while the panel is open: the draft as it is now. It is in
 * the panel's memory and nowhere else (invariant 4).
 */
export interface DraftReport {
  readonly siteName: string;
  readonly account: string | undefined;
  readonly mode: Mode;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly unchecked: Unchecked | undefined;
  /** The draft is in Welsh: only identifiers were looked for. */
  readonly identifiersOnly: boolean;
  readonly willNotAsk: boolean;
  /** Cards can be shown in the page itself. */
  readonly draws: boolean;
}

/** Side panel → checker. A finding is named by its rule and its place in the reported text. */
export type PanelAction =
  | { readonly type: 'show' | 'set-aside'; readonly rule: string; readonly start: number }
  | {
      readonly type: 'use';
      readonly rule: string;
      readonly start: number;
      /** Index among the finding's suggestions. */
      readonly suggestion: number;
    }
  | { readonly type: 'switch-mode'; readonly mode: Mode };

export type TagReply = readonly TaggedWord[] | undefined;

export type WordsReply = Words | undefined;
