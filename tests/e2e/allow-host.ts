import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BrowserName,
  openChromium,
  openFirefox,
  type TestBrowser,
} from '../../scripts/browser';
import { practiceBuild } from './open-practice';
import { spoil } from './spoil';

interface Allowing {
  readonly browser: TestBrowser;
  close(): Promise<void>;
}

/**
 * A browser in which the person has allowed `origin`. Firefox has a preference that answers its
 * question. Chromium has none, but a host that an extension no longer claims as its own stays
 * allowed: there the copy of the build begins with one host more, and is loaded again without it.
 */
export function openAllowing(name: BrowserName, origin: string): Promise<Allowing> {
  return name === 'firefox' ? allowInFirefox(origin) : allowInChromium(origin);
}

async function allowInFirefox(origin: string): Promise<Allowing> {
  const browser = await openFirefox({
    extension: practiceBuild('firefox'),
    headless: true,
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  const page = await browser.extensionPage('help.html');
  // A permission is asked for in a click or not at all.
  await page.evaluate(`document.body.prepend(Object.assign(document.createElement('button'), {
    textContent: 'Allow',
    onclick: () => browser.permissions.request({ origins: [${JSON.stringify(origin)}] })
      .then((allowed) => document.body.prepend('allowed: ' + allowed)),
  }))`);
  await page.clickText('Allow');
  await page.waitForText('allowed: true');
  await page.close();
  return { browser, close: () => browser.close() };
}

async function allowInChromium(origin: string): Promise<Allowing> {
  const build = practiceBuild('chromium');
  const copy = spoil(build, {
    'manifest.json': (text) => {
      const manifest = JSON.parse(text);
      const host_permissions = [...manifest.host_permissions, origin];
      return JSON.stringify({ ...manifest, host_permissions });
    },
  });
  const browser = await openChromium({ extension: copy.folder, headless: true });
  writeFileSync(join(copy.folder, 'manifest.json'), readFileSync(join(build, 'manifest.json')));
  await loadAgain(browser);
  return {
    browser,
    async close() {
      await browser.close();
      copy.remove();
    },
  };
}

async function loadAgain(browser: TestBrowser): Promise<void> {
  const id = JSON.stringify(browser.extensionId());
  const page = await browser.page('chrome://extensions/');
  // What is unpacked stays disabled after loading again, unless the profile is a developer's.
  await page.evaluate(`(async () => {
    const { developerPrivate: extensions } = chrome;
    await extensions.updateProfileConfiguration({ inDeveloperMode: true });
    const back = new Promise((done) => extensions.onItemStateChanged.addListener(
      ({ event_type: what, item_id: which }) => which === ${id} && what === 'LOADED' && done()));
    await extensions.reload(${id}, { failQuietly: false });
    await back;
  })()`);
  await page.close();
}
