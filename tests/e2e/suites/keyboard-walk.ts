import { afterEach, beforeEach, expect, it } from 'vitest';
import { STOP } from '../drafts';
import type { Desk, Practice } from '../open-practice';
import { openCardByKeyboard } from '../press';

/** From typing to publishing without a mouse: into the card, out of it, and through the review. */
export function keyboardWalk(practice: () => Practice): void {
  let desk: Desk;
  beforeEach(async () => {
    desk = await practice().openRoom('textarea');
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge .count');
  });
  afterEach(() => desk.page.close());

  /** Presses Tab until the focus is on a match of `selector`; a whole round of it is a fault. */
  async function tabTo(selector: string): Promise<void> {
    for (let steps = 0; steps < 20; steps += 1) {
      const found = await desk.surface.query(selector);
      if (found.some(({ focused }) => focused)) return;
      await desk.page.keyboard.press('Tab');
    }
    throw new Error(`twenty presses of Tab do not lead to ${selector}`);
  }

  it('takes safer wording, gives the caret back, and posts', async () => {
    await openCardByKeyboard(desk, practice());
    await tabTo('.card .safer button');
    await desk.page.keyboard.press('Enter');
    await desk.surface.waitForGone('.card');
    await desk.surface.waitForGone('.badge .count');
    const changed = await desk.shown();
    expect(changed).not.toContain(STOP.words);
    await desk.page.keyboard.type('!');
    await desk.page.waitForFunction(
      (length) => {
        const box = document.querySelector<HTMLTextAreaElement>('[data-editor]');
        return box?.value.length === length;
      },
      {},
      changed.length + 1,
    );
    const written = await desk.shown();
    await desk.pressModEnter();
    await desk.waitForPublished(written);
  });

  it('is asked, reads why, and posts anyway', async () => {
    await desk.pressModEnter();
    await desk.surface.waitFor('dialog.review');
    await tabTo('dialog.review input[type=checkbox]');
    await desk.page.keyboard.press(' ');
    await tabTo('dialog.review .post-anyway button');
    await desk.page.keyboard.press('Enter');
    await desk.waitForPublished(STOP.text);
    expect(await desk.published()).toEqual([STOP.text]);
  });

  it('goes back from the review to the caret', async () => {
    await desk.pressModEnter();
    await desk.surface.waitFor('dialog.review');
    await desk.page.keyboard.press('Escape');
    await desk.surface.waitForGone('dialog.review');
    await desk.page.keyboard.type('?');
    await desk.waitForShown(`${STOP.text}?`);
  });
}
