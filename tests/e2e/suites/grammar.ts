import { expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import { explain } from '@/rules';
import type { Practice } from '../open-practice';

/** `assault` is a noun here, which only grammar can tell. */
const TEXT = 'Please vote Labour. Dana Okoro received a conditional discharge for common assault.';

/** Tags come from the background, sentence by sentence (decision 2). */
export function grammar(practice: () => Practice): void {
  it('judges a sentence by its grammar once the person pauses', async () => {
    const situation = {
      mode: 'work',
      profile: 'restricted',
      now: '2026-11-24T10:00:00Z',
      pack: examplePack,
    } as const;
    const untagged = explain({ text: TEXT, kind: 'post', site: 'practice' }, situation);
    expect(untagged.findings).toHaveLength(2);

    const desk = await practice().openRoom('textarea');
    await desk.type(TEXT);
    // Said after a second's rest, when the tags have long been there.
    await desk.surface.waitFor('[role=status]', { text: '1 point in this draft' });
    expect(await desk.surface.text('.badge .count')).toBe('1');
    await desk.page.close();
  });
}
