import type { MessageKey } from '@/components';
import type { PictureFacts, PublishAttempt } from '@/composer';
import type { Draft, Finding, Level, Mode } from '@/rules';
import type { Together } from './together';
import type { Verdict } from './verdict';

/** What one composer's session knows at a moment. In memory only, gone with the composer. */
export interface State {
  readonly draft: Draft;
  readonly mode: Mode;
  readonly verdict: Verdict;
  /** Mark id of the finding whose card is open. */
  readonly open?: string | undefined;
  /** True when a card of the same rule had been open before in this page. */
  readonly seenBefore: boolean;
  readonly listOpen: boolean;
  /** The held publish attempt that the review is about. */
  readonly held?: PublishAttempt | undefined;
  /** What goes out with it, as one text; only for a held attempt of several parts. */
  readonly together?: Together | undefined;
  /** What the person has not been asked yet, or has not answered. */
  readonly question?: 'account' | 'personal' | 'disagrees' | undefined;
  /** What the files of the pictures say that were added; absent when the person has looked. */
  readonly pictures?: PictureFacts | undefined;
  /** The phrase that will be allowed when the person says yes to it. */
  readonly allowing?: string | undefined;
  readonly notice?: MessageKey | undefined;
  readonly announce?: string | undefined;
  /** True when the extension was updated under the page: nothing is checked any more. */
  readonly orphaned: boolean;
}

/** Nothing of ours is open over the page. */
export const closed = {
  open: undefined,
  listOpen: false,
  held: undefined,
  together: undefined,
  allowing: undefined,
} as const;

export function findingsOf(verdict: Verdict): readonly Finding[] {
  return verdict.checked ? verdict.findings : [];
}

/** Stable while the same words stand at the same place. */
export function markId({ rule, start }: Finding): string {
  return `${rule}@${start}`;
}

/** Only these two hold a post; `reword` and `tip` never do. */
export function holds(level: Level): boolean {
  return level === 'stop' || level === 'ask';
}
