import type { DraftKind } from '@/rules';

/** A key press that publishes. `mod` is Ctrl, or Command on a Mac. */
export type PublishKey = 'mod+enter' | 'enter';

/**
 * Where a value stands: a selector for an element whose text it is, or with the attribute that
 * holds it. Of an `href` the last step of the path counts; `prefix` makes it read as the site writes it.
 */
export type Spot =
  | string
  | { readonly at: string; readonly attribute: string; readonly prefix?: string };

/**
 * The post replied to or quoted. Of the elements that match `post` it is the closest one around the
 * composer, else the nearest before it, else the first after it.
 */
export interface ContextProfile {
  /** `closest()` selectors of the box that holds both; by default the page. */
  readonly within?: readonly string[];
  readonly post: readonly string[];
  /** Inside the post, newest evidence first. `title` is put before the text. */
  readonly title?: readonly Spot[];
  readonly text: readonly Spot[];
  readonly author: readonly Spot[];
}

/**
 * One kind of composer on a site, as data. Selectors are CSS, newest evidence first.
 * `sites/` writes these; `composer/` only reads them.
 */
export interface ComposerProfile {
  readonly kind: DraftKind;
  /** Match the editing element itself: a textarea or the editing host. */
  readonly editors: readonly string[];
  /**
   * Match fields of one line that go out with the post, such as a content warning or the options of
   * a poll. No other `input` is ever read.
   */
  readonly fields?: readonly string[];
  /**
   * `closest()` selectors through shadow roots, one of which must hold the editor: for what
   * `editors` cannot say, because a selector ends at a shadow root.
   */
  readonly inside?: readonly string[];
  /** `closest()` selectors of the box that holds the editors of one post and its publish control. */
  readonly scope: readonly string[];
  /** Match the publish control inside the scope. */
  readonly publish: readonly string[];
  /** Only the last match in the scope publishes: for sites whose buttons bear nothing but words. */
  readonly publishIsLast?: boolean;
  /** The site publishes in several presses, e.g. Next, then Post: a text is asked about at the first. */
  readonly inSteps?: boolean;
  readonly keys: readonly PublishKey[];
  /** `closest()` selectors of boxes that are never read: messages, search, passwords. */
  readonly never?: readonly string[];
  /** What several editors in one scope are, which go out together: posts of a thread, or fields of one post. */
  readonly together?: 'thread' | 'fields';
  readonly context?: ContextProfile;
  /** What shows the posting account's handle: in the scope first, then on the page. */
  readonly account?: readonly Spot[];
  /** What shows the date and time when the post is scheduled, inside the scope. */
  readonly publishAt?: readonly Spot[];
  /**
   * Match what says that the post is scheduled, where a site shows the time in `publishAt` only
   * while it is chosen: what stood there last counts as long as one of them is there.
   */
  readonly scheduled?: readonly string[];
  /**
   * Match pictures, films and other files that go out with the post, inside the scope, one element
   * each. Without it their number is not known, which is something else than none.
   */
  readonly attachments?: readonly string[];
}

/** Where a fact about a site comes from, and when it was seen there. */
export interface Evidence {
  /** ISO 8601 date, or month where the source says no more. */
  readonly date: string;
  readonly source: string;
}

export interface SiteProfile {
  readonly id: string;
  readonly name: string;
  /** WebExtension match patterns. */
  readonly matches: readonly string[];
  /** Match patterns of pages that the site shows in a frame and that hold a composer. */
  readonly frames?: readonly string[];
  /** Starts of paths, whole steps, where nothing is read whatever it looks like: messages. */
  readonly neverAt?: readonly string[];
  /**
   * `ask-first`: the site's terms forbid overlays, so nothing but the review at publish is drawn
   * until the person says otherwise (house decision 15).
   */
  readonly overlay?: 'ask-first';
  /** Marks of a page that runs the same software under any other host's name. */
  readonly ownHosts?: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly composers: readonly ComposerProfile[];
  /** What is known not to work, or was never seen. Plain sentences, for the table in `docs/sites.md`. */
  readonly gaps?: readonly string[];
}

/** One live composer: an editing element with the profile that recognised it. */
export interface Composer {
  readonly editor: HTMLElement;
  readonly scope: HTMLElement;
  readonly profile: ComposerProfile;
  readonly site: SiteProfile;
}
