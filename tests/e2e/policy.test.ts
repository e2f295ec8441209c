import { afterEach, describe, expect, it } from 'vitest';
import { openChromium, openFirefox, type TestBrowser } from '../../scripts/browser';
import type { ExtensionPage } from '../../scripts/browser/extension-page';
import type { ManagedValues } from '../../scripts/browser/managed-policy';
import { practiceBuild } from './open-practice';

const API = '(globalThis.browser ?? chrome)';

const PACK = {
  id: 'parkside',
  organisation: 'Parkside OPCC',
  version: '7',
  language: 'en',
  profile: 'unrestricted',
  handles: { parksidepfcc: 'work' },
};

describe.each(['chromium', 'firefox'] as const)('what the organisation sets in %s', (name) => {
  let browser: TestBrowser;
  let options: ExtensionPage;

  /** Chromium's form takes a pack's text alone, Firefox the pack itself too. */
  const given = (pack: object) => (name === 'chromium' ? JSON.stringify(pack) : pack);

  const open = async (managed: ManagedValues) => {
    const start = name === 'firefox' ? openFirefox : openChromium;
    const extension = practiceBuild(name);
    browser = await start({ extension, headless: true, keepWelcome: true, managed });
    options = await browser.extensionPage('options.html');
  };

  afterEach(() => browser.close());

  /** Our own pages that stand in a tab. */
  const OWN_TABS = `${API}.extension.getViews({ type: 'tab' }).map((tab) => tab.location.pathname)`;

  const stored = (key: string) =>
    `${API}.storage.local.get(null).then((all) => all[${JSON.stringify(key)}] !== undefined)`;

  it('is in force, locked, with its name, and nobody is welcomed a second time', async () => {
    await open({ pack: given(PACK), forceInstalled: true });
    await options.waitForText('In force: Parkside OPCC, version 7');
    await options.waitForText('Set by Parkside OPCC through this browser’s policy.');
    await options.waitForText('As Parkside OPCC says');
    expect(await options.evaluate('document.querySelector("#pack-file, #pack-text")')).toBeNull();
    expect(await options.evaluate(OWN_TABS)).toEqual(['/options.html']);
  });

  it('comes back at once after "Delete everything"', async () => {
    await open({ pack: given(PACK) });
    await options.waitForText('In force: Parkside OPCC, version 7');
    await options.click('input[value=deputy]');
    await options.waitUntil(stored('profile'), 'kept profile');
    await options.click('#privacy button');
    await options.click('#privacy .notice .primary');
    await options.waitUntil(`${stored('profile')}.then((kept) => !kept)`, 'deleted profile');
    await options.waitUntil(stored('managedPack'), 'kept pack of the policy');
    await options.waitForText('Set by Parkside OPCC through this browser’s policy.');
  });

  it('may be the text of a pack, and says what is to be put right in it', async () => {
    await open({
      pack: JSON.stringify({ ...PACK, rulesOff: ['political/no-such-rule'] }, null, 2),
    });
    await options.waitForText('For your IT team');
    await options.waitForText('names a rule that does not exist: “political/no-such-rule”.');
    await options.waitForText('In force: Parkside OPCC, version 7');
    await options.waitUntil(`${OWN_TABS}.includes('/welcome.html')`, 'welcome page beside it');
  });

  it('changes nothing when it cannot be used', async () => {
    await open({ pack: given({ ...PACK, handles: { 'no handle': 'work' } }) });
    await options.waitForText('is not an account handle.');
    await options.waitForText('No pack: clauses are example wording');
  });
});
