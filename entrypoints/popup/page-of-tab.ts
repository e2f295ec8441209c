import { type Browser, browser } from 'wxt/browser';
import type { SiteProfile } from '@/composer';
import { siteFor, siteOnOwnHost, sitesFor } from '@/sites';
import type { Command, PageState } from '../background/messages';

/** What a tab is to us. `reload`: a page of a site we check that was open before we were, or an older us. */
export type TabPage = PageState | 'elsewhere' | 'reload';

const sites = sitesFor(import.meta.env.MODE === 'practice' ? 'practice' : 'store');

/** Asks the page in a tab; one that is not checked has nobody to answer. */
export async function pageOfTab({ id, url }: Browser.tabs.Tab): Promise<TabPage> {
  if (id === undefined) return 'elsewhere';
  const command: Command = { type: 'describe-composer' };
  const page: PageState | undefined = await browser.tabs
    .sendMessage(id, command)
    .catch(() => undefined);
  // The address is known for the sites we have access to, and there only.
  return page ?? (url !== undefined && siteFor(url, sites) ? 'reload' : 'elsewhere');
}

/** The site whose profile a tab's page is read by, as far as its address is known. */
export function siteOfTab({ url = '' }: Browser.tabs.Tab): SiteProfile | undefined {
  return siteFor(url, sites) ?? siteOnOwnHost(url, sites);
}
