import type { SiteProfile } from '@/composer';

/** The small social site in `practice/`, on loopback. Only the practice build knows it. */
export const practice: SiteProfile = {
  id: 'practice',
  name: 'Practice page',
  matches: ['http://127.0.0.1/*', 'http://localhost/*'],
  frames: ['http://127.0.0.1/frame.html*', 'http://localhost/frame.html*'],
  evidence: [{ date: '2026-11-24', source: 'practice/ in this repository' }],
  composers: [
    {
      kind: 'post',
      editors: ['[data-composer] [data-editor]'],
      scope: ['[data-composer]'],
      publish: ['button[data-publish]'],
      keys: ['mod+enter'],
      account: ['[data-account]'],
    },
  ],
};
