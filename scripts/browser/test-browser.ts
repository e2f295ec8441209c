import type { Frame, Page } from 'puppeteer-core';
import type { ExtensionPage } from './extension-page';
import type { ManagedValues } from './managed-policy';
import type { Surface } from './surface';

export type BrowserName = 'chromium' | 'firefox';

/** One running browser with the extension loaded; the same face for Chromium and Firefox. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** As the browser reports it, e.g. `Chrome/156.0.8078.79`. */
  readonly version: string;
  /** Opens a new tab; with `url`, waits for its load event. */
  page(url?: string): Promise<Page>;
  /** What the extension has drawn in the closed shadow roots of a page, or of one frame in it. */
  surface(page: Page, frame?: Frame): Promise<Surface>;
  /** Id the browser gave the extension; the Gecko id in Firefox. */
  extensionId(): string;
  /** Opens one of the extension's own pages in a tab, e.g. `popup.html`. */
  extensionPage(path: string): Promise<ExtensionPage>;
  /**
   * Fires the extension command that the browser has bound to a keyboard shortcut, and returns the
   * binding. Neither protocol delivers accelerator keys to the browser itself, so the binding is
   * looked up in the browser and its command started there. Throws if nothing is bound.
   */
  pressShortcut(command: string): Promise<string>;
  /** Ends the browser and everything it started. */
  close(): Promise<void>;
  /** Settles when the browser has gone, by `close()` or by the person closing it. */
  readonly closed: Promise<void>;
}

export interface OpenOptions {
  /** Folder of the unpacked extension, with its `manifest.json`. */
  readonly extension: string;
  readonly headless: boolean;
  /** Asks pages for reduced motion, so that a picture never shows something half-way. */
  readonly still?: boolean;
  /** Leaves the page open that welcomes a person; headless it is closed, so that no test meets it. */
  readonly keepWelcome?: boolean;
  /** Path of the browser; by default the first one found on this machine. */
  readonly executable?: string;
  /** X display for a browser with a window; by default that of the environment. */
  readonly display?: string;
  /** Further command line arguments. */
  readonly args?: readonly string[];
  /** `host:port` of a proxy that all requests go through, loopback too. */
  readonly proxy?: string;
  /** Takes certificates that nobody has signed, as tests make them for themselves. */
  readonly acceptInsecureCerts?: boolean;
  /** What the organisation sets by policy, in force before the extension is installed. */
  readonly managed?: ManagedValues;
}

export interface FirefoxOptions extends OpenOptions {
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}
