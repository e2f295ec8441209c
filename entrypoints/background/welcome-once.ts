import { browser } from 'wxt/browser';

/**
 * Opens the welcome page when the person has just installed us, and never again. An organisation
 * that installs us for its staff says so by the managed key `forceInstalled` and welcomes them in
 * its own way.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || (await isForceInstalled())) return;
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

async function isForceInstalled(): Promise<boolean> {
  // Managed values can come seconds late; how we were installed is known from the start.
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return true;
  // Firefox throws where there is no policy at all.
  const managed = await browser.storage.managed.get('forceInstalled').catch(() => ({}));
  return 'forceInstalled' in managed && managed.forceInstalled === true;
}
