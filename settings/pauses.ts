import { storage } from 'wxt/utils/storage';

/**
 * Where nothing is checked for now. A door of its own beside `index.ts`: the guard, in every page of
 * a site, needs this and none of the rest.
 */
export interface Pauses {
  /** Site profile ids, until the person starts checking there again. */
  readonly sites: readonly string[];
  /** Everywhere until this moment, in ms since 1970; `null`: no such pause. */
  readonly until: number | null;
}

const NO_PAUSE: Pauses = { sites: [], until: null };

/** A pause everywhere, in ms. */
export const PAUSE_MS = 30 * 60_000;

export const pausesItem = storage.defineItem<Pauses>('local:pauses', {
  fallback: NO_PAUSE,
  version: 1,
});

/** Whether nothing is checked on a site at `now`, in ms since 1970. */
export function isPaused({ sites, until }: Pauses, site: string, now: number): boolean {
  return sites.includes(site) || (until !== null && now < until);
}
