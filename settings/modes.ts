import type { Mode } from '@/rules';
import type { Choices } from './choices';
import { foldHandle } from './handle';

type Modes = Pick<Choices, 'accountModes' | 'siteModes' | 'pack'>;

/** One key a site and account: `mastodon:essexpfcc`, or `mastodon:` where the page shows none. */
export function accountKey(site: string, account: string | undefined): string {
  return `${site}:${foldHandle(account ?? '')}`;
}

/** What the organisation's list says an account is. */
export function listedMode(
  { pack }: Pick<Choices, 'pack'>,
  account: string | undefined,
): Mode | undefined {
  const handle = foldHandle(account ?? '');
  if (handle === '') return undefined;
  const handles = Object.entries(pack.value?.handles ?? {});
  return handles.find(([name]) => foldHandle(name) === handle)?.[1];
}

/**
 * What an account is: the person's answer for it, else the organisation's list of handles, else
 * the person's answer for the site. `undefined` until somebody has said; then `work` counts.
 */
export function modeOf(modes: Modes, site: string, account: string | undefined): Mode | undefined {
  const own = modes.accountModes.value[accountKey(site, account)];
  return own ?? listedMode(modes, account) ?? modes.siteModes.value[site];
}

/** Remembers the person's answer for one account. */
export function chooseMode(
  { accountModes }: Modes,
  site: string,
  account: string | undefined,
  mode: Mode,
): void {
  const key = accountKey(site, account);
  if (accountModes.value[key] === mode) return;
  accountModes.set({ ...accountModes.value, [key]: mode });
}
