import { type Browser, browser } from 'wxt/browser';
import type { PopupOffer, PopupView, TabState } from '@/components/popup';
import { translate as t } from '@/locales';
import { type Choices, chooseMode, isPaused, modeOf, PAUSE_MS } from '@/settings';
import type { PageState } from '../background/messages';
import { noticeOf } from '../checker.content/notice-of';
import { openPanel } from '../sidepanel/open-panel';
import { copyStructure } from './copy-structure';
import { overlayChoice, overlayOffer, ownHostStop } from './offer';
import type { TabPage } from './page-of-tab';

interface Popped {
  readonly tab: Browser.tabs.Tab;
  readonly page: TabPage;
  readonly ownHost: PopupOffer | undefined;
  readonly choices: Choices;
}

/** The popup as the tab and the choices are now. */
export function popupView({ tab, page, ownHost, choices }: Popped): PopupView {
  const { pauses } = choices;
  const links = linksOf(tab);
  if (typeof page === 'string') {
    return { ...links, ...unmoved, state: { kind: page }, offer: ownHost };
  }
  const { site, composer } = page;
  return {
    ...links,
    state: stateOf(page, choices),
    // Before a composer is used the page shows no account: the switch is about the site.
    mode:
      (composer ? modeOf(choices, site, composer.account) : choices.siteModes.value[site]) ??
      'work',
    ...(composer && { recognised: composer }),
    offer: ownHostStop(page, tab.url) ?? overlayOffer(page, choices),
    overlay: overlayChoice(page, choices),
    onSwitchMode: (mode) => {
      if (composer) chooseMode(choices, site, composer.account, mode);
      else choices.siteModes.set({ ...choices.siteModes.value, [site]: mode });
    },
    onPauseSite: () => pauses.set({ ...pauses.value, sites: [...pauses.value.sites, site] }),
    onPauseAll: () => pauses.set({ ...pauses.value, until: Date.now() + PAUSE_MS }),
    onResume: () =>
      pauses.set({ sites: pauses.value.sites.filter((id) => id !== site), until: null }),
  };
}

/** Where nothing is checked there is nothing to choose either. */
const unmoved = {
  onSwitchMode: () => undefined,
  onPauseSite: () => undefined,
  onPauseAll: () => undefined,
  onResume: () => undefined,
};

function stateOf({ site, siteName, composer }: PageState, { pauses }: Choices): TabState {
  const { sites, until } = pauses.value;
  if (isPaused(pauses.value, site, Date.now())) {
    if (until === null || sites.includes(site)) return { kind: 'paused', site: siteName };
    const clock = { hour: '2-digit', minute: '2-digit' } as const;
    const shown = new Date(until).toLocaleTimeString([t('languageTag'), 'en-GB'], clock);
    return { kind: 'paused', site: siteName, until: shown };
  }
  if (!composer) return { kind: 'waiting', site: siteName };
  const { verdict } = composer;
  if (verdict.checked) {
    const { count, worst } = verdict;
    return { kind: 'checked', site: siteName, count, ...(worst && { worst }) };
  }
  // A pause that has just ended: the page looks again at once.
  if (verdict.reason === 'paused') return { kind: 'waiting', site: siteName };
  return { kind: 'unchecked', why: noticeOf(verdict, t) ?? '' };
}

function linksOf(tab: Browser.tabs.Tab) {
  const close = () => window.close();
  const open = (path: '/practice.html' | '/help.html') =>
    void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(close);
  return {
    onCopyStructure: () => copyStructure(tab),
    onReload: () => {
      if (tab.id !== undefined) void browser.tabs.reload(tab.id).then(close);
    },
    // Nothing before it: a browser opens its panel from the press alone.
    onPanel: () => void openPanel(tab.windowId).then(close),
    onPractice: () => open('/practice.html'),
    onHelp: () => open('/help.html'),
    onOptions: () => {
      void browser.runtime.openOptionsPage();
      close();
    },
  } satisfies Partial<PopupView>;
}
