import type { SiteProfile } from '@/composer';
import { bluesky } from './bluesky';
import { elk } from './elk';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { oldReddit } from './old-reddit';
import { phanpy } from './phanpy';
import { practice } from './practice';
import { reddit } from './reddit';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { x } from './x';
import { youtube } from './youtube';

export { siteOnOwnHost } from './own-host';
export { unverifiedSites } from './unverified';

const STORE: readonly SiteProfile[] = [
  bluesky,
  elk,
  facebook,
  instagram,
  linkedin,
  mastodon,
  oldReddit,
  phanpy,
  reddit,
  threads,
  tiktok,
  x,
  youtube,
];

/** The sites of a build. Loopback is in the practice build only; the store manifest never has it. */
export function sitesFor(build: 'store' | 'practice'): readonly SiteProfile[] {
  return build === 'practice' ? [practice, ...STORE] : STORE;
}

/** `https://host/*` and `https://*.host/*`; a match pattern has no port, so it means every port. */
function patternCovers(pattern: string, url: URL): boolean {
  const [, scheme, host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme !== '*' && url.protocol !== `${scheme}:`) return false;
  const bare = host.replace(/^\*\./, '');
  const hostFits = url.hostname === bare || (bare !== host && url.hostname.endsWith(`.${bare}`));
  const start = path.replace(/\*$/, '');
  return hostFits && (start === path ? url.pathname === path : url.pathname.startsWith(start));
}

/** The site a page belongs to, by the profiles' own match patterns. */
export function siteFor(url: string, sites: readonly SiteProfile[]): SiteProfile | undefined {
  if (!URL.canParse(url)) return undefined;
  const page = new URL(url);
  return sites.find(({ matches }) => matches.some((pattern) => patternCovers(pattern, page)));
}
