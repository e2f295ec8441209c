import { shape } from '../engine';

/** Web sites of parties, as of March 2026 (policy/parties-and-polls.json). */
const PARTY_SITES: readonly string[] = [
  'allianceparty.org',
  'conservatives.com',
  'greenparty.org.uk',
  'greens.scot',
  'labour.org.uk',
  'libdems.org.uk',
  'mydup.com',
  'party.coop',
  'plaid.cymru',
  'reformparty.uk',
  'sdlp.ie',
  'sinnfein.ie',
  'snp.org',
  'tuv.org.uk',
  'uup.org',
];

const TAKING_PART = /join|donate|volunteer|member|campaign|pledge/i;

/** A link to a party's own site; `taking part` when it leads to joining, giving or helping. */
export const partyLinks = shape({
  name: 'party web site',
  reach: 'passage',
  find: ({ tokens }) =>
    tokens
      .filter(({ kind, norm }) => kind === 'url' && PARTY_SITES.some((site) => isAt(norm, site)))
      // The draft itself may hold characters that nobody sees.
      .map(({ start, end, norm }) => ({
        start,
        end,
        lemma: TAKING_PART.test(pathOf(norm)) ? 'taking part' : 'party web site',
      })),
});

/** What follows the host, without a query or a place in the page. */
function pathOf(url: string): string {
  const [address = ''] = url.replace(/^https?:\/\//i, '').split(/[?#]/);
  return address.slice(address.indexOf('/') + 1 || address.length);
}

/** The host is the site or a part of it: `join.labour.org.uk`, not `notlabour.org.uk`. */
function isAt(url: string, site: string): boolean {
  const host = url.replace(/^https?:\/\//, '').split('/')[0] ?? '';
  return host === site || host.endsWith(`.${site}`);
}
