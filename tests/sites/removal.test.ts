import { afterEach, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browser';
import { STOP } from '../e2e/drafts';
import { openSites, type Sites, storeBuild, type Visit } from './open-sites';
import { sceneAt } from './scenes';

let sites: Sites | undefined;
afterEach(() => sites?.close());

/** A page on which a draft is flagged when the extension is taken away. */
async function takeAway(name: BrowserName): Promise<Visit> {
  sites = await openSites(name);
  const visit = await sites.visit(sceneAt('https://mastodon.social/home'));
  await visit.write(STOP.text);
  await visit.surface.waitFor('.badge .count');
  await visit.page.browser().uninstallExtension(sites.browser.extensionId());
  return visit;
}

async function addToDraft(visit: Visit): Promise<void> {
  await visit.page.click(visit.editor);
  await visit.page.keyboard.press('End');
  await visit.write('!');
}

it('says so and holds nothing in Chromium, when the extension is taken away', async () => {
  const visit = await takeAway('chromium');
  await addToDraft(visit);
  await visit.surface.waitFor('.badge', { text: 'Reload' });
  await visit.pressPost();
  await visit.waitForPublished(`${STOP.text}!`);
});

it('holds nothing in Firefox, which ends the script too, until the extension is back', async () => {
  const visit = await takeAway('firefox');
  await addToDraft(visit);
  await visit.pressPost();
  await visit.waitForPublished(`${STOP.text}!`);

  await visit.page.browser().installExtension(storeBuild('firefox'));
  await visit.page.waitForFunction(() => !document.querySelector('second-look-surface'));
  await visit.page.click(visit.editor);
  await visit.write(STOP.text);
  await visit.page.waitForSelector('second-look-surface');
  await visit.pressPost();
  await visit.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(await visit.published()).toHaveLength(1);
});
