import type { DraftKind, Level, Mode } from '@/rules';

/** What was recognised on a page; never the text of a draft. */
export interface Recognised {
  readonly kind: DraftKind;
  readonly account: string | undefined;
  readonly publish: boolean;
  /** The post that is answered or quoted. */
  readonly context: boolean;
}

/** A choice about the open page: one sentence or two, and the button that takes it. */
export interface PopupOffer {
  readonly text: string;
  /** Absent: there is nothing to choose. */
  readonly action?: string;
  readonly onChoose?: () => void;
}

export interface OverlayChoice {
  readonly site: string;
  readonly draws: boolean;
  readonly onChoose: (draws: boolean) => void;
}

/** The tab in one line. `waiting`: a site we check, where no composer is in use yet. */
export type TabState =
  | { readonly kind: 'elsewhere' | 'reload' }
  | { readonly kind: 'waiting'; readonly site: string }
  | {
      readonly kind: 'checked';
      readonly site: string;
      readonly count: number;
      readonly worst?: Level;
    }
  | { readonly kind: 'unchecked'; readonly why: string }
  /** `until`: a time of day; absent: on this site until the person starts again. */
  | { readonly kind: 'paused'; readonly site: string; readonly until?: string };

export interface PopupView {
  readonly state: TabState;
  /** Absent where nothing is checked: there is no mode to choose. */
  readonly mode?: Mode;
  readonly recognised?: Recognised;
  readonly onSwitchMode: (mode: Mode) => void;
  readonly offer?: PopupOffer | undefined;
  /** Whether this site's pages are drawn in; absent where the offer is about just that. */
  readonly overlay?: OverlayChoice | undefined;
  /** Puts the page's structure, without its text, on the clipboard; rejects when it cannot. */
  readonly onCopyStructure: () => Promise<void>;
  readonly onReload: () => void;
  readonly onPauseSite: () => void;
  readonly onPauseAll: () => void;
  readonly onResume: () => void;
  readonly onPanel: () => void;
  readonly onPractice: () => void;
  readonly onOptions: () => void;
  readonly onHelp: () => void;
}
