import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../scripts/browser/extension-page';
import { STOP } from './drafts';
import { expectLineUnder } from './expect-line-under';
import { type Desk, openPractice, type Practice } from './open-practice';
import { postAnyway } from './press';

/** Any site can be set as LinkedIn's terms want it (house decision 15). */
describe.each(['chromium', 'firefox'] as const)('the side panel alone in %s', (name) => {
  let practice: Practice;
  let options: ExtensionPage;
  let desk: Desk;

  beforeAll(async () => {
    practice = await openPractice(name);
  });
  afterAll(() => practice?.close());
  beforeEach(async () => {
    options = await practice.browser.extensionPage('options.html');
    await options.waitForText('By site');
    desk = await practice.openRoom('textarea');
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge .count');
  });
  afterEach(async () => {
    await options.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await options.close();
    await desk.page.close();
  });

  /** Takes a choice of the options as the keyboard does in a list that is closed. */
  async function choose(where: 'page' | 'panel'): Promise<void> {
    await options.evaluate(`(() => {
      const list = document.querySelector('#overlay-practice');
      list.value = '${where}';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }

  it('is chosen in the options: nothing is drawn, the review at Post still asks', async () => {
    await desk.surface.click('.badge .count button');
    await desk.surface.waitFor('.list');
    await choose('panel');
    await desk.surface.waitForGone('.badge');
    expect(await desk.surface.query('*')).toEqual([]);
    await expect(expectLineUnder(desk, STOP)).rejects.toThrow();
    await options.waitUntil(
      `document.querySelector('[data-key=overlaysOff] dd').textContent === '["practice"]'`,
      'the kept choice',
    );

    await postAnyway(desk, desk.pressPost);
    await desk.waitForPublished(STOP.text);
    await desk.surface.waitForGone('dialog.review');
    expect(await desk.surface.query('*')).toEqual([]);

    await choose('page');
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge .count');
    await expectLineUnder(desk, STOP);
    // What was open when it went does not come back by itself.
    expect(await desk.surface.exists('.list')).toBe(false);
  });

  it('asks at Post no more where that is switched off too, until something is drawn', async () => {
    await choose('panel');
    await options.waitForText('You chose the side panel for Practice page');
    await options.click('#review-practice');
    await desk.surface.waitForGone('.badge');
    await desk.page.bringToFront();
    await desk.pressPost();
    await desk.waitForPublished(STOP.text);

    await choose('page');
    await options.waitForNoText('You chose the side panel');
    await desk.page.bringToFront();
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge .count');
    await desk.pressPost();
    await desk.surface.waitFor('dialog.review');
    expect(await desk.published()).toEqual([STOP.text]);
  });

  it('is one press in the popup, and one press back', async () => {
    const popup = await practice.browser.extensionPage('popup.html');
    // The popup asks the tab in front, so it looks again behind it.
    await desk.page.bringToFront();
    await popup.reload();
    await popup.clickText('Side panel only on this site');
    await desk.surface.waitForGone('.badge');
    await popup.waitForText('You chose the side panel for Practice page.');
    await popup.clickText('Show underlines here');
    await desk.surface.waitFor('.badge .count');
    await popup.close();
  });

  it('is forgotten with everything else', async () => {
    await choose('panel');
    await desk.surface.waitForGone('.badge');
    await options.click('#privacy button');
    await options.click('#privacy .notice .primary');
    await options.waitForText('Everything is deleted.');
    await desk.surface.waitFor('.badge .count');
  });
});
