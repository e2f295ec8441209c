import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../scripts/browser/extension-page';
import { CLEAN, STOP } from './drafts';
import { type Desk, openPractice, type Practice } from './open-practice';

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (name) => {
  let practice: Practice;
  let popup: ExtensionPage;
  let desk: Desk;

  beforeAll(async () => {
    practice = await openPractice(name);
  });
  afterAll(() => practice?.close());
  beforeEach(async () => {
    desk = await practice.openRoom('textarea');
    popup = await practice.browser.extensionPage('popup.html');
    await desk.page.bringToFront();
  });
  afterEach(async () => {
    await popup.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await popup.close();
    await desk.page.close();
  });

  /** The popup asks the tab in front, so it looks again behind it. */
  const lookAgain = async () => {
    await desk.page.bringToFront();
    await popup.reload();
  };

  it('says in one line what the tab is', async () => {
    await lookAgain();
    await popup.waitForText('Checking drafts on Practice page.');
    await desk.type(CLEAN);
    await desk.surface.waitFor('.badge');
    await lookAgain();
    await popup.waitForText('Checked on Practice page: no points in this draft.');
    await desk.page.keyboard.type(`. ${STOP.text}`);
    await desk.surface.waitFor('.badge .count');
    await lookAgain();
    await popup.waitForText('1 point to look at');
    await popup.click('[data-mode=personal] input');
    await popup.waitForText('Personal posts are checked only if you say so.');
    await desk.page.goto('about:blank');
    await lookAgain();
    await popup.waitForText('Second Look does not check this page.');
  });

  it('pauses on this site: nothing is marked and nothing is held', async () => {
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge .count');
    await lookAgain();
    await popup.clickText('On this site');
    await popup.waitForText('Paused on Practice page. Nothing is checked here.');
    await desk.page.bringToFront();
    await desk.surface.waitForGone('.badge .count');
    await desk.surface.waitFor('.badge', { text: 'Not checked' });
    await desk.pressPost();
    await desk.waitForPublished(STOP.text);

    // A page opened meanwhile gets no checker at all.
    const other = await practice.openRoom('textarea');
    await other.type(STOP.text);
    await other.pressPost();
    await other.waitForPublished(STOP.text);
    expect(await other.surface.exists('.badge')).toBe(false);
    await other.page.close();

    await lookAgain();
    await popup.clickText('Check again now');
    await popup.waitForNoText('Paused');
    await desk.page.bringToFront();
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge .count');
  });

  it('pauses for half an hour, by a time that is kept, and looks again when it is over', async () => {
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge .count');
    await lookAgain();
    await popup.clickText('For 30 minutes');
    await popup.waitForText('Paused until');
    const until: unknown = await popup.evaluate(
      '(globalThis.browser ?? chrome).storage.local.get("pauses").then((all) => all.pauses.until - Date.now())',
    );
    expect(until).toBeGreaterThan(29 * 60_000);
    expect(until).toBeLessThanOrEqual(30 * 60_000);
    await desk.page.bringToFront();
    await desk.surface.waitForGone('.badge .count');
    // The same pause with a second left of it.
    await popup.evaluate(
      '(globalThis.browser ?? chrome).storage.local.set({ pauses: { sites: [], until: Date.now() + 1_000 } })',
    );
    await desk.surface.waitFor('.badge .count');
  });
});
