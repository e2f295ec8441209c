import { storage } from 'wxt/utils/storage';
import type { PackFile } from '@/organisation';

/**
 * The last good pack of the organisation's policy. The background alone writes it. A door of its own
 * beside `index.ts`, for the background.
 */
export const managedPack = storage.defineItem<PackFile | null>('local:managedPack', {
  fallback: null,
  version: 1,
});
