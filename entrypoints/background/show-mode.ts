import { browser } from 'wxt/browser';
import type { Request } from './messages';

type ShowMode = Extract<Request, { readonly type: 'show-mode' }>;

const SIZES = [16, 32, 48] as const;

/** The toolbar button of one tab wears the mode of the composer in use there, or none. */
export function showMode({ mode, word }: ShowMode, tabId: number | undefined): void {
  if (tabId === undefined) return;
  const path = Object.fromEntries(
    SIZES.map((size) => [size, `/icon/${mode === null ? '' : `${mode}-`}${size}.png`]),
  );
  // The name, not `i18n`: Chromium's service worker gives no messages (measured, Chromium 156).
  const { name } = browser.runtime.getManifest();
  const title = mode === null ? name : `${name}: ${word}`;
  // The tab may be gone by now, which needs no mention.
  browser.action.setIcon({ tabId, path }).catch(() => undefined);
  browser.action.setTitle({ tabId, title }).catch(() => undefined);
}
