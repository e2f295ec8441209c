import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { extensionStorage, PATIENCE_MS } from '../../../scripts/browser';
import { STOP } from '../drafts';
import type { Desk, Practice } from '../open-practice';

/** Work and personal: one press apart, and the open draft is judged anew at once. */
export function modes(practice: () => Practice): void {
  let desk: Desk;
  beforeEach(async () => {
    desk = await practice().openRoom('lexical');
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge .count');
  });
  afterEach(async () => {
    // A choice shows at once and is then on its way to storage, where the next test's tab reads it.
    const mode = await desk.surface.attribute('.badge .chip', 'data-mode');
    await vi.waitFor(
      async () => {
        const { local } = await extensionStorage(practice().browser);
        expect(JSON.stringify(local)).toContain(`"practice:parksidepfcc":"${mode}"`);
        expect(local).toMatchObject({ checksPersonal: true });
      },
      { timeout: PATIENCE_MS },
    );
    await desk.page.close();
  });

  /** What the open card says about the mode. */
  const reason = async () => {
    await desk.surface.click('.badge .count button');
    await desk.surface.click('.list .row');
    await desk.surface.waitFor('.card');
    // The second card of a rule is short; the reason is one press away.
    if (!(await desk.surface.exists('.card .clause-head'))) {
      await desk.surface.click('.card footer [aria-expanded]');
      await desk.surface.waitFor('.card .clause-head');
    }
    const text = await desk.surface.text('.card #card-message');
    await desk.surface.click('.card header button');
    await desk.surface.waitForGone('.card');
    return text;
  };

  it('asks once which account this is, and about personal posts only when they are chosen', async () => {
    await desk.surface.waitFor('.line', { text: '@ParksidePFCC' });
    await desk.surface.click('.line button:last-of-type');
    await desk.surface.waitFor('.badge [data-mode=personal]');
    // Nothing on a personal account is checked before the person has said yes.
    await desk.surface.waitForGone('.badge .count');
    await desk.surface.waitFor('.line', { text: 'your own account' });
    await desk.surface.click('.line button:first-of-type');
    await desk.surface.waitFor('.badge .count');
    await desk.surface.waitForGone('.line');
  });

  it('switches from the badge and judges the open draft anew', async () => {
    await desk.surface.waitFor('.badge [data-mode=personal]');
    const personal = await reason();
    await desk.surface.click('.badge [data-mode=personal] button');
    await desk.surface.waitFor('.badge [data-mode=work]');
    expect(await reason()).not.toBe(personal);
  });

  it('switches by keyboard, and remembers it for the account', async () => {
    await desk.surface.waitFor('.badge [data-mode=work]');
    await practice().browser.pressShortcut('switch-mode');
    await desk.surface.waitFor('.badge [data-mode=personal]');
    const again = await practice().openRoom('textarea');
    await again.type('Hello');
    await again.surface.waitFor('.badge [data-mode=personal]');
    await again.page.close();
  });

  it('switches from the popup', async () => {
    await desk.surface.waitFor('.badge [data-mode=personal]');
    const popup = await practice().browser.extensionPage('popup.html');
    // The popup asks the tab in front, so the desk comes forward and the popup looks again.
    await desk.page.bringToFront();
    await popup.reload();
    await popup.waitForText('1 point to look at');
    await popup.click('[data-mode=work]');
    await desk.surface.waitFor('.badge [data-mode=work]');
    await popup.close();
  });
}
