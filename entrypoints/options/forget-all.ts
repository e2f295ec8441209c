import { browser } from 'wxt/browser';
import { forgetEverything } from '@/settings';
import { allowedHosts } from '../background/allowed-hosts';

/** Deletes all that is kept and gives back the hosts that were allowed one by one. */
export async function forgetAll(): Promise<void> {
  await forgetEverything();
  const origins = [...(await allowedHosts())];
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
