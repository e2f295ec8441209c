import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openFirefox, type TestBrowser } from '../../scripts/browser';
import type { ExtensionPage } from '../../scripts/browser/extension-page';
import { practiceBuild } from './open-practice';

const ID = 'second-look@second-look.example';

const PACK = {
  id: 'parkside',
  organisation: 'Parkside OPCC',
  version: '7',
  language: 'en',
  profile: 'unrestricted',
  handles: { parksidepfcc: 'work' },
};

/**
 * Firefox alone: it takes a policy from the person's home folder. Chromium's are the machine's, and
 * no test writes there; `tests/unit/organisation/managed.test.ts` compares its schema with the code.
 */
describe('what the organisation sets by policy', () => {
  const home = mkdtempSync(join(tmpdir(), 'second-look-home-'));
  let browser: TestBrowser;
  let options: ExtensionPage;

  const setPolicy = (data: object) => {
    const folder = join(home, '.mozilla', 'managed-storage');
    mkdirSync(folder, { recursive: true });
    const manifest = { name: ID, description: 'Parkside', type: 'storage', data };
    writeFileSync(join(folder, `${ID}.json`), JSON.stringify(manifest));
  };
  const open = async (data: object) => {
    setPolicy(data);
    browser = await openFirefox({
      extension: practiceBuild('firefox'),
      headless: true,
      keepWelcome: true,
      home,
    });
    options = await browser.extensionPage('options.html');
  };

  afterEach(() => browser.close());
  afterAll(() => rmSync(home, { recursive: true }));

  /** Our own pages that stand in a tab. */
  const ownTabs = () =>
    options.evaluate(
      'browser.extension.getViews({ type: "tab" }).map((tab) => tab.location.pathname)',
    );

  const stored = (key: string) =>
    `browser.storage.local.get(null).then((all) => all[${JSON.stringify(key)}] !== undefined)`;

  it('is in force, locked, with its name, and nobody is welcomed a second time', async () => {
    await open({ pack: PACK, forceInstalled: true });
    await options.waitForText('In force: Parkside OPCC, version 7');
    await options.waitForText('Set by Parkside OPCC through this browser’s policy.');
    await options.waitForText('As Parkside OPCC says');
    expect(await options.evaluate('document.querySelector("#pack-file, #pack-text")')).toBeNull();
    expect(await ownTabs()).toEqual(['/options.html']);
  });

  it('comes back at once after "Delete everything"', async () => {
    await open({ pack: PACK });
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
    expect(await ownTabs()).toContain('/welcome.html');
  });

  it('changes nothing when it cannot be used', async () => {
    await open({ pack: { ...PACK, handles: { 'no handle': 'work' } } });
    await options.waitForText('is not an account handle.');
    await options.waitForText('No pack: clauses are example wording');
  });
});
