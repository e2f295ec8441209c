import type { DraftKind } from '@/rules';

/** A key press that publishes. `mod` is Ctrl, or Command on a Mac. */
export type PublishKey = 'mod+enter' | 'enter';

/**
 * One kind of composer on a site, as data. Selectors are CSS, newest evidence first.
 * `sites/` writes these; `composer/` only reads them.
 */
export interface ComposerProfile {
  readonly kind: DraftKind;
  /** Match the editing element itself: a textarea or the editing host. */
  readonly editors: readonly string[];
  /** `closest()` selectors of the box that holds one editor and its publish control. */
  readonly scope: readonly string[];
  /** Match the publish control inside the scope. */
  readonly publish: readonly string[];
  readonly keys: readonly PublishKey[];
  /** `closest()` selectors of boxes that are never read: messages, search, passwords. */
  readonly never?: readonly string[];
  /** The post replied to or quoted, looked up from the scope's document. */
  readonly context?: { readonly text: string; readonly author?: string };
  /** The element that shows the posting account's handle. */
  readonly account?: string;
}

/** Where a fact about a site comes from, and when it was seen there. */
export interface Evidence {
  readonly date: string;
  readonly source: string;
}

export interface SiteProfile {
  readonly id: string;
  readonly name: string;
  /** WebExtension match patterns. */
  readonly matches: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly composers: readonly ComposerProfile[];
}

/** One live composer: an editing element with the profile that recognised it. */
export interface Composer {
  readonly editor: HTMLElement;
  readonly scope: Element;
  readonly profile: ComposerProfile;
  readonly site: SiteProfile;
}
