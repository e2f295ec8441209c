import type { SiteProfile } from '@/composer';

/**
 * The site a page of an unlisted host may be: software that anybody can run under a name of their
 * own. The guard gets there only where the person allowed that host, and the profile's selectors
 * find nothing on a page of other software. Accounts of two hosts are told apart by the id.
 */
export function siteOnOwnHost(url: string, sites: readonly SiteProfile[]): SiteProfile | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  const software = sites.find(({ ownHosts }) => ownHosts);
  return software && protocol === 'https:' ? { ...software, id: host, name: host } : undefined;
}
