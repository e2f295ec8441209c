import { browser } from 'wxt/browser';
import { readManaged, SETTLES_IN } from '@/organisation/managed';

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
  // How we were installed is known from the start, what the policy says not always.
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return true;
  // Put on the machine by somebody else: nobody waits for the page.
  if (installType === 'sideload') await new Promise((done) => setTimeout(done, SETTLES_IN));
  return (await readManaged()).forceInstalled;
}
