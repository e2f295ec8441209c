import { storage } from 'wxt/utils/storage';
import type { Language } from '@/locales';

/**
 * The language the person chose. `null`: the browser's own. A door of its own beside `index.ts`, for
 * the guard. It has to be chosen here, because Chromium has no Welsh interface to follow.
 */
export const languageItem = storage.defineItem<Language | null>('local:language', {
  fallback: null,
  version: 1,
});
