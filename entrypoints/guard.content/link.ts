import {
  type Composer,
  createPasses,
  type Passes,
  type PictureFacts,
  type PublishAttempt,
} from '@/composer';
import type { PageState } from '../background/messages';

/** The checker bundle as the guard sees it. Both run in the isolated world of one frame. */
export interface Checker {
  /** A composer got the focus or a first key. */
  attend(composer: Composer): void;
  /** Decides a publish attempt inside its event; on `hold` it shows the review itself. */
  decide(attempt: PublishAttempt): 'release' | 'hold';
  /** What it knows of the composer in use, for the popup; undefined before there was one. */
  describe(): PageState | undefined;
}

/**
 * Where the injected bundles of one frame find each other. It hangs on the isolated world's
 * own global, which the page can neither see nor reach.
 */
export interface Link {
  /** Texts that go straight through: the guard looks here before it asks anybody. */
  readonly passes: Passes;
  /** The composer in use, for a checker that arrives after the focus did. */
  composer?: Composer;
  checker?: Checker;
  readPicture?: (file: Blob) => Promise<PictureFacts>;
  readMarkdown?: (markdown: string) => DocumentFragment;
  /** Called once, when the checker has arrived. */
  checkerArrived?: () => void;
}

declare global {
  var secondLookLink: Link | undefined;
}

export function link(): Link {
  globalThis.secondLookLink ??= { passes: createPasses(() => performance.now()) };
  return globalThis.secondLookLink;
}
