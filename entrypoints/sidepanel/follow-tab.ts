import { type Browser, browser } from 'wxt/browser';
import {
  type ComposerNews,
  type DraftReport,
  PANEL_PORT,
  type PanelAction,
} from '../background/messages';
import { pageOfTab } from '../popup/page-of-tab';

/** What the tab in front has for the panel. */
export type Beside =
  | { readonly kind: 'elsewhere' | 'reload' }
  | { readonly kind: 'waiting'; readonly siteName: string }
  | {
      readonly kind: 'draft';
      readonly report: DraftReport;
      readonly act: (action: PanelAction) => void;
    };

/**
 * Follows the tab in front of this window: `onChange` runs with every change of the draft there. Our
 * own page in a tab is not followed, so that it goes on showing the tab beside it.
 */
export async function followTab(onChange: (beside: Beside) => void): Promise<void> {
  const self = await browser.tabs.getCurrent();
  let tabId: number | undefined;
  let port: Browser.runtime.Port | undefined;

  /** A later tab or a later page of it: what comes of an earlier one is not shown any more. */
  let turn = 0;

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    port?.disconnect();
    port = undefined;
    const tab = await tabInFront(self?.id ?? browser.tabs.TAB_ID_NONE);
    const page = tab ? await pageOfTab(tab) : 'elsewhere';
    if (mine !== turn) return;
    tabId = tab?.id;
    if (typeof page === 'string') return onChange({ kind: page });
    onChange({ kind: 'waiting', siteName: page.siteName });
    // Without a composer there is no checker; it tells us when it comes.
    if (page.composer && tabId !== undefined) listen(tabId, page.siteName);
  }

  function listen(id: number, siteName: string): void {
    const opened = browser.tabs.connect(id, { name: PANEL_PORT });
    port = opened;
    const waiting = () => onChange({ kind: 'waiting', siteName });
    const act = (action: PanelAction) => opened.postMessage(action);
    opened.onMessage.addListener((report: DraftReport | null) => {
      if (opened !== port) return;
      if (report === null) waiting();
      else onChange({ kind: 'draft', report, act });
    });
    opened.onDisconnect.addListener(() => {
      // The page is gone, and the browser wants to see that we noticed.
      void browser.runtime.lastError;
      if (opened === port) waiting();
    });
  }

  browser.tabs.onActivated.addListener(({ tabId: id }) => {
    if (id !== self?.id) void look();
  });
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tabId && status === 'complete') void look();
  });
  browser.runtime.onMessage.addListener((news: ComposerNews, { tab }) => {
    if (news.type === 'composer-in-use' && tab?.id === tabId) void look();
  });
  await look();
}

/** The tab in front; where that is our own page, the one that was in front last. */
async function tabInFront(self: number): Promise<Browser.tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const [latest] = tabs
    .filter(({ id }) => id !== self)
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  return tabs.find(({ id, active }) => active && id !== self) ?? latest;
}
