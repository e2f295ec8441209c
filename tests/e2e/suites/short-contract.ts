import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Address, hashOf } from '@/practice';
import { STOP } from '../drafts';
import { expectLineUnder } from '../expect-line-under';
import type { Desk, Practice } from '../open-practice';
import { openCardByKeyboard, postAnyway, useFirstSuggestion } from '../press';

/** The heart of the contract in three tests, for the places that only `npm run test:full` covers whole. */
export function shortContract(practice: () => Practice, address: Address): void {
  describe(`in short, in the composer at ${hashOf(address)}`, () => {
    let desk: Desk;
    beforeEach(async () => {
      desk = await practice().openRoom(address.room, address);
      await desk.type(STOP.text);
      await desk.surface.waitFor('.badge .count', { text: '1' });
      await desk.waitForShown(STOP.text);
    });
    afterEach(() => desk.page.close());

    it('underlines the words, changes the model by one press, and publishes what it shows', async () => {
      await expectLineUnder(desk, STOP);
      await useFirstSuggestion(desk);
      await desk.surface.waitForGone('.badge .count');
      const changed = await desk.shown();
      expect(changed).not.toContain(STOP.words);
      await desk.pressPost();
      await desk.waitForPublished(changed);
      expect(await desk.published()).toEqual([changed]);
    });

    it('closes the card by Esc and nothing of the page with it', async () => {
      await openCardByKeyboard(desk, practice());
      await desk.page.keyboard.press('Escape');
      await desk.surface.waitForGone('.card');
      await desk.page.keyboard.type('!');
      await desk.waitForShown(`${STOP.text}!`);
    });

    it('holds a stop, and publishes once after Post anyway', async () => {
      await postAnyway(desk, () => desk.pressPost());
      await desk.waitForPublished(STOP.text);
      await desk.waitForShown('');
      expect(await desk.published()).toEqual([STOP.text]);
    });
  });
}
