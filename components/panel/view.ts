import type { Finding, Mode, Suggestion } from '@/rules';

interface Checked {
  readonly text: string;
  readonly mode: Mode;
  readonly findings: readonly Finding[];
  readonly notice?: string | undefined;
  readonly onUse: (finding: Finding, suggestion: Suggestion) => void;
  readonly onSetAside: (finding: Finding) => void;
  readonly onSwitchMode: (mode: Mode) => void;
}

/** The draft in the composer in use. */
export interface LiveDraft extends Checked {
  readonly kind: 'draft';
  readonly site: string;
  readonly account: string | undefined;
  readonly willNotAsk: boolean;
  /** Opens the card in the page. Absent: nothing is drawn there. */
  readonly onShow?: (finding: Finding) => void;
}

/**
 * What the tab in front is: `elsewhere` nothing we check, `reload` a page that has to be loaded
 * again, `waiting` a site we check where no composer is in use yet.
 */
export type LiveView =
  | LiveDraft
  | { readonly kind: 'waiting'; readonly site: string }
  | { readonly kind: 'elsewhere' | 'reload' };

/** A text meant for anywhere else. */
export interface PasteView extends Checked {
  readonly onText: (text: string) => void;
}

export interface PanelView {
  readonly live: LiveView;
  readonly paste: PasteView;
}
