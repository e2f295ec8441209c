import type { SiteProfile } from '@/composer';
import { translate as t } from '@/locales';

/** Our own boxes as a site: read and guarded by the same means as anybody else's. */
export function trialSite(): SiteProfile {
  return {
    id: 'trial',
    name: t('welcomeTrialSite'),
    matches: [],
    evidence: [],
    composers: [
      {
        kind: 'post',
        editors: ['[data-trial-editor]'],
        scope: ['[data-trial]'],
        publish: ['[data-publish]'],
        keys: ['mod+enter'],
      },
    ],
  };
}
