import { browser } from 'wxt/browser';
import type { KeptRow } from '@/components/options';
import { type MessageKey, translate as t } from '@/locales';
import { allowedHosts } from '../background/allowed-hosts';

const WHAT: Readonly<Record<string, MessageKey>> = {
  accountModes: 'privacyAccounts',
  siteModes: 'privacySites',
  checksPersonal: 'privacyPersonal',
  profile: 'privacyProfile',
  rulesOff: 'privacyRules',
  acceptedOverlays: 'privacyOverlays',
  overlaysOff: 'privacyOverlaysOff',
  reviewsOff: 'privacyReviews',
  allowedPhrases: 'privacyPhrases',
  pauses: 'privacyPauses',
  language: 'privacyLanguage',
  pack: 'privacyPack',
  managedPack: 'privacyManagedPack',
};

/** Of these keys the storage keeps which form they have. */
const isFormMark = (key: string) => key.endsWith('$');

/** All that is kept, as it is kept: every key there is, and those we know of that are empty. */
export async function keptRows(): Promise<readonly KeptRow[]> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const byKey = new Map(stored.map(([key, value]) => [key, JSON.stringify(value)]));
  const known = Object.entries(WHAT).map(([key, what]) => rowOf(key, t(what), byKey.get(key)));
  const others = stored
    .filter(([key]) => !(key in WHAT))
    .map(([key, value]) =>
      rowOf(key, isFormMark(key) ? t('privacyForm') : key, JSON.stringify(value)),
    );
  const hosts = await allowedHosts();
  const allowed = hosts.length > 0 ? hosts.join(', ') : undefined;
  return [...known, rowOf('permissions', t('privacyHosts'), allowed), ...others];
}

function rowOf(key: string, what: string, value: string | undefined): KeptRow {
  return { key, what, ...(value !== undefined && value !== 'null' && { value }) };
}
