import type { Area, Mode } from '@/rules';
import type { MessageKey } from '../translate';

/** A realistic draft with something to improve. The people and places in it are invented. */
export interface PracticeDraft {
  readonly id: string;
  readonly area: Area;
  readonly mode: Mode;
  readonly text: string;
  /** One way to say it, of which the engine says nothing. */
  readonly better: string;
  /** What to look at in it, and why. */
  readonly why: MessageKey;
}

export interface PracticeView {
  readonly drafts: readonly [PracticeDraft, ...PracticeDraft[]];
  /** The box for a draft stands in the page: it is checked in that draft's mode. */
  readonly onBox: (editor: HTMLElement, draft: PracticeDraft) => void;
}
