import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { STOP } from '../e2e/drafts';
import { expectLineUnder } from '../e2e/expect-line-under';
import type { Sites, Visit } from './open-sites';
import { LINKEDIN } from './scenes';
import { everyScene, postAnyway } from './suites';

/** Puts a list of sites into storage, as a button of ours does. */
async function store(sites: Sites, key: string, value: readonly string[]): Promise<void> {
  const page = await sites.browser.extensionPage('popup.html');
  const entry = JSON.stringify({ [key]: value });
  await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${entry})`);
  await page.close();
}

/** Answers the notice as its button in the popup does. */
async function setAccepted(sites: Sites, accepted: boolean): Promise<void> {
  await store(sites, 'acceptedOverlays', accepted ? ['linkedin'] : []);
}

/** LinkedIn's terms forbid overlays (house decision 15). */
export function linkedin(sites: () => Sites): void {
  describe('before the person has said yes', () => {
    let visit: Visit;
    afterEach(() => visit.page.close());

    it.each(LINKEDIN.main)('draws nothing but the review, in $name', async (scene) => {
      visit = await sites().visit(scene);
      await visit.write(STOP.text);
      await visit.pressPost();
      await visit.surface.waitFor('dialog.review');
      expect(await visit.surface.exists('.badge')).toBe(false);
      expect(await visit.published()).toEqual([]);
      await postAnyway(visit);
      await visit.waitForPublished(STOP.text);
      await visit.surface.waitForGone('dialog.review');
      expect(await visit.surface.query('*')).toEqual([]);
    });

    it('lets a post go unasked where the person switched the review off', async () => {
      const [scene] = LINKEDIN.main;
      if (!scene) throw new Error('LinkedIn has no scene');
      await store(sites(), 'reviewsOff', ['linkedin']);
      visit = await sites().visit(scene);
      await visit.write(STOP.text);
      await visit.pressPost();
      await visit.waitForPublished(STOP.text);
      await store(sites(), 'reviewsOff', []);
    });

    it('has no element of ours in the page while somebody writes', async () => {
      const [scene] = LINKEDIN.main;
      if (!scene) throw new Error('LinkedIn has no scene');
      visit = await sites().visit(scene);
      await visit.page.evaluate(() => {
        const log = (what: string) => {
          const { dataset } = document.documentElement;
          dataset.log = `${dataset.log ?? ''}${what} `;
        };
        new MutationObserver(() => {
          if (document.querySelector('second-look-surface')) log('ours');
        }).observe(document, { childList: true, subtree: true });
        addEventListener('pointerdown', () => log('press'), true);
      });
      await visit.write(STOP.text);
      const written = await visit.page.$eval('html', (html) => html.getAttribute('data-log') ?? '');
      expect(written).not.toContain('ours');
      await visit.pressPost();
      await visit.surface.waitFor('dialog.review');
      const pressed = await visit.page.$eval('html', (html) => html.getAttribute('data-log') ?? '');
      // The last press is the one on Post: whatever is ours came after it.
      expect(pressed.slice(0, pressed.lastIndexOf('press'))).not.toContain('ours');
      expect(pressed).toContain('ours');
    });
  });

  it('draws as soon as the person says yes in the popup, and stops on a no', async () => {
    const scene = LINKEDIN.main.at(-1);
    if (!scene) throw new Error('LinkedIn has no scene');
    const visit = await sites().visit(scene);
    await visit.write(STOP.text);
    const popup = await sites().browser.extensionPage('popup.html');
    // The popup asks the tab in front, so the page comes forward and the popup looks again.
    await visit.page.bringToFront();
    await popup.reload();
    await popup.waitForText('The terms of LinkedIn');
    await popup.click('.offer button');
    await visit.surface.waitFor('.badge .count');
    await expectLineUnder(visit, STOP);
    await popup.waitForText('You chose to see underlines');
    await popup.click('.offer button');
    await visit.surface.waitForGone('.badge');
    await popup.close();
    await visit.page.close();
  });

  describe('after a yes', () => {
    beforeAll(() => setAccepted(sites(), true));
    afterAll(() => setAccepted(sites(), false));
    everyScene(sites, LINKEDIN);
  });
}
