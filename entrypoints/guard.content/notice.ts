import { browser } from 'wxt/browser';
import { languageToBring, translate } from '@/locales';
import { languageItem } from '@/settings/language';
import type { Request, WordsReply } from '../background/messages';

type Notice = 'reviewChecking' | 'noticeNotChecked';

/** In the language the person chose; the words are asked for, as they would be larger than the guard. */
async function wordsOf(key: Notice): Promise<string> {
  const language = languageToBring(await languageItem.getValue());
  if (language === null) return translate(key);
  const request: Request = { type: 'words', language };
  const words: WordsReply = await browser.runtime.sendMessage(request);
  return words?.[key] ?? translate(key);
}

/** How long a notice stays, milliseconds: long enough for two sentences at an easy pace. */
const STAYS = 8_000;

/**
 * One quiet line for the time before the checker, with its components, has arrived. It leaves when
 * `signal` aborts, or by itself.
 */
export function showNotice(key: Notice, signal: AbortSignal): void {
  const host = document.createElement('second-look-notice');
  const root = host.attachShadow({ mode: 'closed' });
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  line.style.cssText =
    'all:initial;position:fixed;inset:auto 16px 16px auto;max-width:320px;padding:8px 12px;' +
    'font:14px/20px system-ui,sans-serif;color:#fff;background:#1d3557;border-radius:8px;' +
    'box-shadow:0 2px 12px rgb(0 0 0/.25);z-index:2147483647';
  root.append(line);
  (document.body ?? document.documentElement).append(host);
  // A status region must stand in the page before its text changes, or it is not read out.
  requestAnimationFrame(async () => {
    line.textContent = await wordsOf(key).catch(() => translate(key));
  });
  setTimeout(() => host.remove(), STAYS);
  signal.addEventListener('abort', () => host.remove(), { once: true });
}
