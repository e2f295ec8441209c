import type { Finding, Level, Mode, Suggestion } from '@/rules';
import type { Box } from './geometry';

/**
 * - `quiet`: nothing to say, only the mode shows. Never called clearance.
 * - `not-checked`: could not be read or checked; a press opens the list, whose `notice` says why.
 * - `reload`: the extension was updated and this page's script is an orphan.
 */
export type BadgeState =
  | { readonly kind: 'quiet' | 'not-checked' | 'reload' }
  | { readonly kind: 'findings'; readonly count: number; readonly worst: Level };

export interface BadgeView {
  readonly mode: Mode;
  readonly state: BadgeState;
  /** True where the publish control is not surely recognised: the post will not be held. */
  readonly willNotAsk?: boolean;
  /** The composer in the viewport; the badge sits in its lower right corner. */
  readonly composer: Box;
  /** The site's controls, first of all the publish control: never covered. */
  readonly avoid: readonly Box[];
  readonly onOpen: () => void;
  readonly onSwitchMode: (mode: Mode) => void;
}

export interface CardView {
  readonly finding: Finding;
  /** The draft that the finding lies in. */
  readonly text: string;
  readonly mode: Mode;
  /** The underlined words in the viewport. */
  readonly anchor: Box;
  /** Place among the open findings, from 1. */
  readonly position: number;
  readonly total: number;
  /** The person has seen this point before in this page: said shortly, the rest one press away. */
  readonly seenBefore: boolean;
  readonly onUse: (suggestion: Suggestion) => void;
  /** "Not relevant here", for this draft. Absent: not offered. */
  readonly onDismiss?: () => void;
  /** "Never tell me about these words". Absent: not offered. */
  readonly onAllow?: () => void;
  /** Next (1) or previous (-1) finding; the caller goes round at the ends. */
  readonly onMove: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Opens from the badge. Where there is no badge it stands in the viewport's lower right corner. */
export interface ListView {
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly mode: Mode;
  /** Why there is nothing to list, e.g. the reason of `not-checked`. */
  readonly notice?: string;
  readonly willNotAsk?: boolean;
  readonly onOpen: (finding: Finding) => void;
  readonly onSwitchMode: (mode: Mode) => void;
  readonly onClose: () => void;
}

export interface ReviewView {
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly mode: Mode;
  /** The site's name, e.g. `Mastodon`. */
  readonly site: string;
  /** The posting account's handle, where the page shows it. */
  readonly account?: string;
  /** Also Esc. */
  readonly onEdit: () => void;
  readonly onUse: (finding: Finding, suggestion: Suggestion) => void;
  readonly onPostAnyway: () => void;
}

/** One quiet line with answers, e.g. which account this is. */
export interface QuestionView {
  readonly text: string;
  readonly answers: readonly { readonly label: string; readonly onChoose: () => void }[];
}

/** All that is shown at one moment. What is absent is not on screen. */
export interface View {
  /** The composer's background; absent: the system's preference. */
  readonly theme?: 'light' | 'dark';
  readonly badge?: BadgeView;
  readonly card?: CardView;
  readonly list?: ListView;
  readonly review?: ReviewView;
  readonly question?: QuestionView;
  /** One line beside the badge, e.g. "Press Post once more". */
  readonly notice?: string;
  /** Said by screen readers when it changes. The caller waits until typing rests. */
  readonly announce?: string;
}
