import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Address, hashOf } from '@/practice';
import { CLEAN, STOP } from '../drafts';
import { expectLineUnder } from '../expect-line-under';
import type { Desk, Practice } from '../open-practice';
import { openCardByKeyboard, postAnyway, useFirstSuggestion } from '../press';

/** What a member of staff relies on, in one kind of editor at one kind of place. */
export function contract(practice: () => Practice, address: Address): void {
  describe(`in the composer at ${hashOf(address)}`, () => {
    let desk: Desk;
    beforeEach(async () => {
      desk = await practice().openRoom(address.room, address);
    });
    afterEach(() => desk.page.close());

    it('publishes a clean draft untouched, with nothing but the mode shown', async () => {
      await desk.type(CLEAN);
      await desk.surface.waitFor('.badge');
      await desk.waitForShown(CLEAN);
      expect(await desk.surface.exists('.badge .count')).toBe(false);
      await desk.pressPost();
      await desk.waitForPublished(CLEAN);
      expect(await desk.published()).toEqual([CLEAN]);
      expect(await desk.surface.exists('dialog')).toBe(false);
    });

    it('leaves the typed text as it was and draws the line on the flagged words', async () => {
      await desk.type(STOP.text);
      await desk.surface.waitFor('.badge .count', { text: '1' });
      await desk.waitForShown(STOP.text);
      await expectLineUnder(desk, STOP);
    });

    it('opens the card where the line is clicked', async () => {
      await desk.type(STOP.text);
      await desk.surface.waitFor('.badge .count');
      const box = await expectLineUnder(desk, STOP);
      await desk.page.mouse.click(box.x + box.width / 2, box.y - 4);
      await desk.surface.waitFor('.card .words', { text: STOP.words });
      expect(await desk.surface.text('.card .clause-head')).not.toBe('');
      await desk.pressBeside();
      await desk.surface.waitForGone('.card');
    });

    it('opens the card by keyboard, and Esc gives the caret back', async () => {
      await desk.type(STOP.text);
      await desk.surface.waitFor('.badge .count');
      await desk.moveCaret('ArrowLeft');
      await desk.moveCaret('ArrowLeft');
      await openCardByKeyboard(desk, practice());
      await desk.page.keyboard.press('Escape');
      await desk.surface.waitForGone('.card');
      await desk.page.keyboard.type('!');
      const at = STOP.text.length - '🌻'.length;
      const moved = [STOP.text.slice(0, at - 1), '!', STOP.text.slice(at - 1)].join('');
      await desk.waitForShown(moved);
    });

    it('changes the model by one press, and publishes what it shows', async () => {
      await desk.type(STOP.text);
      await useFirstSuggestion(desk);
      await desk.surface.waitForGone('.badge .count');
      const changed = await desk.shown();
      expect(changed).not.toContain(STOP.words);
      await desk.pressPost();
      await desk.waitForPublished(changed);
      expect(await desk.published()).toEqual([changed]);
    });

    it('undoes a change back to the exact text', async () => {
      await desk.type(STOP.text);
      await useFirstSuggestion(desk);
      await desk.surface.waitForGone('.badge .count');
      for (let presses = 0; presses < 10 && (await desk.shown()) !== STOP.text; presses += 1) {
        await desk.undo();
      }
      await desk.waitForShown(STOP.text);
      await desk.surface.waitFor('.badge .count');
      await postAnyway(desk, () => desk.pressPost());
      await desk.waitForPublished(STOP.text);
    });

    it('holds a stop, and Edit returns to the caret', async () => {
      await desk.type(STOP.text);
      await desk.surface.waitFor('.badge .count');
      await desk.pressPost();
      await desk.surface.waitFor('dialog.review');
      const [edit] = await desk.surface.query('dialog.review button.primary');
      expect(edit?.focused).toBe(true);
      expect(await desk.published()).toEqual([]);
      await desk.surface.click('dialog.review button.primary');
      await desk.surface.waitForGone('dialog.review');
      await desk.page.keyboard.type('!');
      await desk.waitForShown(`${STOP.text}!`);
      expect(await desk.published()).toEqual([]);
    });

    it.each(['Post', 'Ctrl+Enter'])(
      'publishes once after Post anyway, held from %s',
      async (how) => {
        await desk.type(STOP.text);
        await desk.surface.waitFor('.badge .count');
        await postAnyway(
          desk,
          how === 'Post' ? () => desk.pressPost() : () => desk.pressModEnter(),
        );
        await desk.waitForPublished(STOP.text);
        await desk.waitForShown('');
        expect(await desk.published()).toEqual([STOP.text]);
      },
    );
  });
}
