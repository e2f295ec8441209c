import { type Browser, browser } from 'wxt/browser';
import type { OverlayChoice, PopupOffer } from '@/components/popup';
import { translate as t } from '@/locales';
import { type Choices, chooseOverlay, drawsOn } from '@/settings';
import { siteFor, sitesFor, unverifiedSites } from '@/sites';
import type { PageState } from '../background/messages';

/** What a site's terms keep us from drawing, and the person's answer to that (house decision 15). */
export function overlayOffer(page: PageState, choices: Choices): PopupOffer | undefined {
  if (!page.asksBeforeDrawing) return undefined;
  const { siteName } = page;
  const site = { id: page.site, overlay: 'ask-first' } as const;
  return drawsOn(choices, site)
    ? {
        text: t('popupOverlayOn', [siteName]),
        action: t('popupOverlayStop'),
        onChoose: () => chooseOverlay(choices, site, false),
      }
    : {
        text: t('popupOverlayAsk', [siteName]),
        action: t('popupOverlayShow'),
        onChoose: () => chooseOverlay(choices, site, true),
      };
}

/** On every other site the person alone says whether anything is drawn. */
export function overlayChoice(page: PageState, choices: Choices): OverlayChoice | undefined {
  if (page.asksBeforeDrawing) return undefined;
  const site = { id: page.site };
  return {
    site: page.siteName,
    draws: drawsOn(choices, site),
    onChoose: (draws) => chooseOverlay(choices, site, draws),
  };
}

function accessTo(host: string): { origins: string[] } {
  return { origins: [`https://${host}/*`] };
}

/**
 * Where the person allowed the host themselves: what the site lacks, if nobody has verified it
 * (house decision 16), and the way back.
 */
export function ownHostStop({ site, siteName }: PageState, url = ''): PopupOffer | undefined {
  const host = URL.canParse(url) ? new URL(url).host : '';
  const unverified = siteFor(url, unverifiedSites) !== undefined;
  // A server of somebody's own has its host as its id.
  if (!unverified && site !== host) return undefined;
  return {
    text: t(unverified ? 'popupUnverifiedOn' : 'popupOwnHostOn', [siteName]),
    action: t('popupOwnHostStop', [siteName]),
    onChoose: () => void browser.permissions.remove(accessTo(host)).then(() => window.close()),
  };
}

/** Runs in the page: whether it bears one of these marks. */
function bears(marks: readonly string[]): boolean {
  return marks.some((mark) => document.querySelector(mark) !== null);
}

async function runsKnownSoftware(tabId: number): Promise<boolean> {
  const marks = sitesFor('store').flatMap(({ ownHosts }) => ownHosts ?? []);
  const [looked] = await browser.scripting
    .executeScript({ target: { tabId }, func: bears, args: [marks] })
    .catch(() => []);
  return looked?.result === true;
}

/**
 * On a page of an unverified site, or one that runs a known site's software under a name of its own:
 * to check drafts there too. Opening the popup is what lets us look at the page, once, and nothing
 * is kept of it.
 */
export async function ownHostOffer(tab: Browser.tabs.Tab): Promise<PopupOffer | undefined> {
  if (tab.id === undefined || !tab.url?.startsWith('https:')) return undefined;
  const unverified = siteFor(tab.url, unverifiedSites);
  if (!unverified && !(await runsKnownSoftware(tab.id))) return undefined;
  const { host } = new URL(tab.url);
  const access = accessTo(host);
  if (await browser.permissions.contains(access)) return { text: t('popupOwnHostReload', [host]) };
  return {
    text: unverified ? t('popupUnverifiedAsk', [unverified.name]) : t('popupOwnHostAsk', [host]),
    action: t('popupOwnHostCheck', [host]),
    // Asked in the click itself: a browser refuses it later.
    onChoose: () => void browser.permissions.request(access).then(() => window.close()),
  };
}
