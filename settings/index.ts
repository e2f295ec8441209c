import { storage } from 'wxt/utils/storage';
import type { Mode } from '@/rules';

/**
 * The mode a person chose, by account key. An account without an entry has not been asked yet and
 * counts as `work`. Draft text never comes near this room.
 */
export const accountModes = storage.defineItem<Readonly<Record<string, Mode>>>(
  'local:accountModes',
  {
    fallback: {},
    version: 1,
  },
);

/** One key a site and account: `mastodon:@EssexPFCC`, or `mastodon:` where the page shows no account. */
export function accountKey(site: string, account: string | undefined): string {
  return `${site}:${account ?? ''}`;
}

/** Remembers the mode for one account; every open page hears of it through `accountModes.watch`. */
export async function chooseMode(key: string, mode: Mode): Promise<void> {
  await accountModes.setValue({ ...(await accountModes.getValue()), [key]: mode });
}
