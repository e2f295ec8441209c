import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { extensionStorage } from '../../scripts/browser';
import type { ExtensionPage } from '../../scripts/browser/extension-page';
import { CLEAN, STOP } from './drafts';
import { OPEN_PANELS } from './open-panels';
import { type Desk, openPractice, type Practice } from './open-practice';

describe.each(['chromium', 'firefox'] as const)('the side panel in %s', (name) => {
  let practice: Practice;
  let panel: ExtensionPage;
  let desk: Desk;

  beforeAll(async () => {
    practice = await openPractice(name);
  });
  afterAll(() => practice?.close());

  /** The panel stands in a tab here; it goes on showing the tab that was in front before it. */
  beforeEach(async () => {
    desk = await practice.openRoom('textarea');
    panel = await practice.browser.extensionPage('sidepanel.html');
    await panel.waitForText('Click into the box where you write on Practice page');
    await desk.page.bringToFront();
  });
  afterEach(async () => {
    await panel.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await panel.close();
    await desk.page.close();
  });

  it('lists what is in the draft beside it, as it is written', async () => {
    await desk.type(STOP.text);
    await panel.waitForText('1 point in this draft');
    await panel.waitForText(`“${STOP.words}”`);
    await panel.waitForText('Practice page as @ParksidePFCC');
    await desk.page.keyboard.type(' Ring 07700 900123');
    await panel.waitForText('2 points in this draft');
    await panel.waitForText('“07••• ••••••”');
    expect(JSON.stringify(await extensionStorage(practice.browser))).not.toContain(STOP.words);
  });

  it('says that a clean draft is no clearance', async () => {
    await desk.type(CLEAN);
    await panel.waitForText('Second Look can miss things');
  });

  it('sets a point aside in the page', async () => {
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge .count');
    await panel.clickText('Not relevant here');
    await desk.page.bringToFront();
    await desk.surface.waitForGone('.badge .count');
    await panel.waitForNoText('1 point in this draft');
  });

  it('puts a safer wording into the page', async () => {
    await desk.type(STOP.text);
    await panel.waitForText('1 point in this draft');
    await panel.click('.safer button');
    await desk.page.bringToFront();
    await panel.waitForNoText('1 point in this draft');
    expect(await desk.shown()).not.toContain(STOP.words);
  });

  it('shows a point in the page, and switches its mode', async () => {
    await desk.type(STOP.text);
    await panel.waitForText('1 point in this draft');
    await panel.clickText('Show in the page');
    await desk.page.bringToFront();
    await desk.surface.waitFor('.card', { text: STOP.words });
    await panel.click('[data-mode=personal] input');
    await desk.page.bringToFront();
    await desk.surface.waitFor('.badge [data-mode=personal]');
    await panel.waitForText('Personal posts are checked only if you say so.');
  });

  it('has nothing to show once the page is left', async () => {
    await desk.type(STOP.text);
    await panel.waitForText('1 point in this draft');
    await desk.page.goto('about:blank');
    await panel.waitForText('Second Look does not check this page.');
    await panel.waitForNoText(STOP.words);
  });

  it('checks a text that is pasted in, and keeps none of it', async () => {
    await panel.click('input[value=paste]');
    await panel.type('#pasted', STOP.text);
    await panel.waitForText('1 point in this draft');
    await panel.click('.safer button');
    await panel.waitForNoText('1 point in this draft');
    expect(await panel.evaluate('document.getElementById("pasted").value')).not.toContain(
      STOP.words,
    );
    await panel.clickText('Clear');
    await panel.type('#pasted', 'Mae’r fforwm nos Fercher yn y neuadd, a chroeso i bawb.');
    await panel.waitForText('checked for identifiers only');
    expect(JSON.stringify(await extensionStorage(practice.browser))).not.toContain('fforwm');
  });

  it('opens from the popup', async () => {
    const popup = await practice.browser.extensionPage('popup.html');
    expect(await panel.evaluate(OPEN_PANELS)).toBe(0);
    await popup.clickText('Side panel');
    await panel.waitUntil(`${OPEN_PANELS}.then((open) => open === 1)`, 'side panel');
  });

  // Chromium opens it for a press alone, and the protocol has none: `panel-shortcut.test.ts`.
  it.runIf(name === 'firefox')('opens by its shortcut', async () => {
    await panel.evaluate(
      'void addEventListener("click", () => browser.sidebarAction.close(), { once: true })',
    );
    await panel.click('main');
    await panel.waitUntil(`${OPEN_PANELS}.then((open) => open === 0)`, 'no side panel');
    expect(await practice.browser.pressShortcut('open-panel')).toBe('Alt+Shift+K');
    await panel.waitUntil(`${OPEN_PANELS}.then((open) => open === 1)`, 'side panel');
  });
});
