import { storage } from 'wxt/utils/storage';
import type { PackFile } from '@/organisation';
import type { Mode, Profile } from '@/rules';
import { foldHandle } from './handle';

/** Everything this extension keeps. Draft text comes near none of it (docs/privacy.md). */

type ModesBy = Readonly<Record<string, Mode>>;

/** Version 2 compares handles as sites do: without `@`, in lower case. Safe to run twice. */
export function foldAccountKeys(modes: ModesBy): ModesBy {
  return Object.fromEntries(
    Object.entries(modes).map(([key, mode]) => {
      const [site = '', ...handle] = key.split(':');
      return [`${site}:${foldHandle(handle.join(':'))}`, mode];
    }),
  );
}

/** By account key (modes.ts). An account without an entry has not been asked yet. */
export const accountModes = storage.defineItem<ModesBy>('local:accountModes', {
  fallback: {},
  version: 2,
  migrations: { 2: foldAccountKeys },
});

/** By site profile id: what accounts of a site are that have no entry of their own. */
export const siteModes = storage.defineItem<ModesBy>('local:siteModes', {
  fallback: {},
  version: 1,
});

/** Whether the person said that personal posts may be checked. `null`: not asked yet. */
export const checksPersonal = storage.defineItem<boolean | null>('local:checksPersonal', {
  fallback: null,
  version: 1,
});

/** Who the person says they are. `null`: the pack says, or else politically restricted. */
export const profile = storage.defineItem<Profile | null>('local:profile', {
  fallback: null,
  version: 1,
});

/** Ids of the rules the person switched off. */
export const rulesOff = storage.defineItem<readonly string[]>('local:rulesOff', {
  fallback: [],
  version: 1,
});

/** Phrases of at most four words, each shown to the person before it was saved. */
export const allowedPhrases = storage.defineItem<readonly string[]>('local:allowedPhrases', {
  fallback: [],
  version: 1,
});

/**
 * Ids of the sites whose terms forbid overlays and where the person wants underlines all the same
 * (house decision 15).
 */
export const acceptedOverlays = storage.defineItem<readonly string[]>('local:acceptedOverlays', {
  fallback: [],
  version: 1,
});

/** Ids of the sites where the person wants nothing drawn in the page: the side panel has it all. */
export const overlaysOff = storage.defineItem<readonly string[]>('local:overlaysOff', {
  fallback: [],
  version: 1,
});

/** Ids of sites without overlays where the review is switched off as well: nothing is asked there. */
export const reviewsOff = storage.defineItem<readonly string[]>('local:reviewsOff', {
  fallback: [],
  version: 1,
});

/** The last good pack that was imported: only `readPack` lets one through to here. */
export const ownPack = storage.defineItem<PackFile | null>('local:pack', {
  fallback: null,
  version: 1,
});

/** Deletes everything, at once, in every page that is open. */
export function forgetEverything(): Promise<void> {
  return storage.clear('local');
}
