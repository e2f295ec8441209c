import { type Browser, browser } from 'wxt/browser';
import { allowedHosts } from './allowed-hosts';

const GUARD = 'guard-on-own-hosts';

/** One host by name: whatever wider access a browser's settings gave, no more is used. */
const ONE_HOST = /^https:\/\/[^*/]+\/\*$/;

async function guardGrantedHosts(): Promise<void> {
  const matches = (await allowedHosts()).filter((origin) => ONE_HOST.test(origin));
  const script: Browser.scripting.RegisteredContentScript = {
    id: GUARD,
    matches,
    js: ['content-scripts/guard.js'],
    runAt: 'document_start',
  };
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GUARD] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GUARD] });
  } else if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Keeps the guard on exactly the hosts the person allowed. Done here and not in the popup, which a
 * browser may close while it asks.
 */
export function guardOwnHosts(): void {
  let last = Promise.resolve();
  const follow = () => {
    // One after the other: two at once would both register.
    last = last.then(guardGrantedHosts, guardGrantedHosts);
  };
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}
