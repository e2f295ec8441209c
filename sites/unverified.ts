import type { ComposerProfile, SiteProfile } from '@/composer';

/** Any box that a post could be written in. */
const anyBox: ComposerProfile = {
  kind: 'post',
  editors: ['textarea', '[contenteditable="true"]', '[contenteditable="plaintext-only"]'],
  scope: ['dialog', '[role="dialog"]', 'form'],
  // Without evidence no button and no key is surely known, so nothing is ever held.
  publish: [],
  keys: [],
  never: [
    '[role="search"]',
    '[role="log"]',
    '[role="grid"]',
    'form:has(input[type="password"], input[type="search"])',
    '[class*="message" i]',
    '[class*="chat" i]',
    '[class*="inbox" i]',
    '[data-testid*="message" i]',
    '[data-testid*="chat" i]',
  ],
};

function unverified(id: string, name: string, hosts: readonly string[]): SiteProfile {
  return {
    id,
    name,
    matches: hosts.map((host) => `https://${host}/*`),
    neverAt: [
      '/messages',
      '/inbox',
      '/chat',
      '/private_message',
      '/create_private_message',
      '/search',
      '/login',
      '/settings',
    ],
    evidence: [],
    composers: [anyBox],
  };
}

/**
 * Sites that staff use and of which there is no dated evidence (house decision 16). They are read
 * generically, nothing is held, and none is looked at before the person has allowed its host.
 */
export const unverifiedSites: readonly SiteProfile[] = [
  unverified('buffer', 'Buffer', ['publish.buffer.com']),
  unverified('hootsuite', 'Hootsuite', ['hootsuite.com', 'app.hootsuite.com']),
  unverified('lemmy', 'Lemmy', ['feddit.uk', 'lemmy.ml', 'lemmy.world']),
  unverified('nextdoor', 'Nextdoor', ['nextdoor.co.uk', 'nextdoor.com']),
];
