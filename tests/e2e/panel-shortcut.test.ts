import { afterEach, describe, expect, it } from 'vitest';
import { openScreen, type Screen } from '../../scripts/browser/screen';
import { OPEN_PANELS } from './open-panels';
import { openPractice, type Practice } from './open-practice';

const FULL = process.env.SECOND_LOOK_FULL === '1';

/**
 * Chromium opens its panel for a person's own press alone. The protocol cannot press a browser's
 * shortcut, so here the system does, on a screen of its own. Firefox: `side-panel.test.ts`.
 */
describe.runIf(FULL)('the shortcut of the side panel in chromium', () => {
  let screen: Screen;
  let practice: Practice | undefined;
  afterEach(async () => {
    await practice?.close();
    screen.close();
  });

  it('opens it beside the page in front', async () => {
    screen = await openScreen();
    practice = await openPractice('chromium', { headless: false, display: screen.display });
    const own = await practice.browser.extensionPage('help.html');
    const desk = await practice.openRoom('textarea');
    await desk.page.bringToFront();
    expect(await own.evaluate(OPEN_PANELS)).toBe(0);
    await desk.page.waitForFunction('document.hasFocus()');
    await screen.press('alt+shift+k');
    await own.waitUntil(`${OPEN_PANELS}.then((open) => open === 1)`, 'side panel');
  });
});
