import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  extensionStorage,
  openChromium,
  openFirefox,
  type Surface,
  type TestBrowser,
} from '../../scripts/browser';
import type { ExtensionPage } from '../../scripts/browser/extension-page';
import { practiceBuild } from './open-practice';

describe.each(['chromium', 'firefox'] as const)('the welcome in %s', (name) => {
  let browser: TestBrowser;
  let page: ExtensionPage;
  let surface: Surface;

  beforeAll(async () => {
    const open = name === 'firefox' ? openFirefox : openChromium;
    // Opening fails when no welcome page appears: it is closed before anything else is done.
    browser = await open({ extension: practiceBuild(name), headless: true });
  });
  afterAll(() => browser?.close());
  afterEach(() => page.close());

  const openPage = async (path: string) => {
    page = await browser.extensionPage(path);
    surface = await browser.surface(page.page);
  };
  const press = (key: 'Tab' | 'Enter' | 'Escape') => page.page.keyboard.press(key);

  describe('page', () => {
    beforeEach(() => openPage('welcome.html'));

    it('is four short screens that the keyboard walks through, and back', async () => {
      await page.waitForText('1 of 4');
      await press('Tab');
      await press('Enter');
      await page.waitForText('Your drafts stay here');
      // The new screen is read from its heading.
      await page.waitUntil('document.activeElement.localName === "h1"', 'focus on the heading');
      await press('Tab');
      await press('Enter');
      await page.waitForText('At work, or as yourself');
      await press('Tab');
      await press('Enter');
      await page.waitForText('Try it here');
      await page.clickText('Back');
      await page.waitForText('3 of 4');
    });

    it('lets both boxes be tried, with the review, and posts nowhere', async () => {
      for (const next of ['2 of 4', '3 of 4', '4 of 4']) {
        await page.clickText('Next');
        await page.waitForText(next);
      }
      await surface.waitFor('.badge .count');
      await page.click('[data-trial=plain] [data-publish]');
      await surface.waitFor('dialog.review', { text: 'Posting to this page' });
      await press('Escape');
      await surface.waitForGone('dialog.review');

      await page.type('[data-trial=rich] [data-trial-editor]', 'Vote Labour');
      await surface.waitFor('.badge .count');
      await page.click('[data-trial=rich] [data-publish]');
      await surface.click('dialog.review input[type=checkbox]');
      await surface.click('dialog.review .post-anyway button');
      await page.waitForText('Posted on this page only. Nobody saw it.');
      const { local } = await extensionStorage(browser);
      expect(local).toEqual({});
    });
  });

  describe('practice page', () => {
    beforeEach(() => openPage('practice.html'));

    it('has twelve drafts, each marked, explained and without a score', async () => {
      for (let at = 1; at <= 12; at += 1) {
        await page.waitForText(`Draft ${at} of 12`);
        await surface.waitFor('.badge .count');
        await page.click('summary');
        await page.waitForText('One way to put it');
        if (at < 12) await page.clickText('Next draft');
      }
      const shown: unknown = await page.evaluate('document.body.innerText');
      expect(shown).not.toMatch(/score|points? out of|well done/i);
      const { local } = await extensionStorage(browser);
      expect(local).toEqual({});
    });

    it('has nothing left to say when a draft is put as suggested', async () => {
      await surface.waitFor('.badge .count');
      await page.evaluate('document.querySelector("textarea").select()');
      await page.page.keyboard.type('Polling stations are open until 10pm.');
      await surface.waitForGone('.badge .count');
    });
  });

  it('says in its help what it cannot do', async () => {
    await openPage('help.html');
    await page.waitForText('What it cannot see');
    await page.waitForText('No marks is not permission');
    await page.waitForText('Nobody else sees anything');
  });
});
