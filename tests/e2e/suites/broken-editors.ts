import { expect, it } from 'vitest';
import { hashOf } from '@/practice';
import { STOP } from '../drafts';
import type { Practice } from '../open-practice';
import { BROKEN } from '../places';
import { useFirstSuggestion } from '../press';

/** Why the contract leaves an editor out at a place: the editor fails there without Second Look. */
export function brokenEditors(practice: () => Practice): void {
  it.each(BROKEN.map((broken) => ({ ...broken, hash: hashOf(broken) })))(
    'without Second Look $hash does not show what was typed: $why',
    async ({ room, placement }) => {
      const desk = await practice().openRoom(room, { placement, withoutExtension: true });
      await desk.type(STOP.text);
      expect(await desk.shown().catch(() => 'the editor has gone')).not.toBe(STOP.text);
      await desk.page.close();
    },
  );

  // LinkedIn's composer is a Quill in a shadow root: whatever it holds must be checked all the same.
  it('holds what a page has put into Quill in a shadow root, and changes the flagged words', async () => {
    const desk = await practice().openRoom('quill', { placement: 'shadow' });
    await desk.page.click('[data-sample="political-work"]');
    await desk.surface.waitFor('.badge .count');
    await desk.pressPost();
    await desk.surface.waitFor('dialog.review');
    await desk.surface.click('dialog.review button.primary');
    await desk.surface.waitForGone('dialog.review');
    await useFirstSuggestion(desk);
    await desk.surface.waitForGone('.badge .count');
    const changed = await desk.shown();
    expect(changed.startsWith('Lovely turnout at the fete today. ')).toBe(true);
    expect(changed).not.toContain('Vote Labour');
    await desk.pressPost();
    await desk.waitForPublished(changed);
    await desk.page.close();
  });
}
