import { describe, expect, it } from 'vitest';
import { hashOf } from '@/practice';
import { STOP } from '../drafts';
import type { Practice } from '../open-practice';
import { BROKEN } from '../places';

/** Why the contract leaves an editor out at a place: the editor fails there without Second Look. */
export function brokenEditors(practice: () => Practice): void {
  describe('without Second Look', () => {
    it.each(BROKEN.map((broken) => ({ ...broken, hash: hashOf(broken) })))(
      '$hash does not show what was typed: $why',
      async ({ room, placement }) => {
        const desk = await practice().openRoom(room, { placement, withoutExtension: true });
        await desk.type(STOP.text);
        expect(await desk.shown().catch(() => 'the editor has gone')).not.toBe(STOP.text);
        await desk.page.close();
      },
    );
  });
}
