import { afterEach, describe, expect, it } from 'vitest';
import { STOP } from './drafts';
import { type Desk, openPractice, type Practice, practiceBuild } from './open-practice';
import { type Breakage, type SpoiltBuild, spoil } from './spoil';

const CHECKER = 'content-scripts/checker.js';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let practice: Practice | undefined;
  let spoilt: SpoiltBuild | undefined;
  afterEach(async () => {
    await practice?.close();
    spoilt?.remove();
  });

  const openWith = async (change: Breakage): Promise<Desk> => {
    spoilt = spoil(practiceBuild(name), { [CHECKER]: change });
    practice = await openPractice(name, { extension: spoilt.folder });
    return practice.openRoom('contenteditable');
  };

  it('says that it is checking, then not checked, and lets the post go when no checker comes', async () => {
    const desk = await openWith(() => 'throw new Error("spoilt");');
    await desk.page.evaluate(() => {
      const happened: string[] = [];
      Object.assign(window, { happened });
      new MutationObserver((records) => {
        for (const added of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!(added instanceof Element)) continue;
          if (added.localName === 'second-look-notice') happened.push('notice');
          if (added.hasAttribute('data-post')) happened.push('post');
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await desk.type(STOP.text);
    await desk.pressPost();
    await desk.waitForPublished(STOP.text);
    const happened = await desk.page.evaluate(() => Reflect.get(window, 'happened'));
    expect(happened).toEqual(['notice', 'notice', 'post']);
    expect(await desk.published()).toEqual([STOP.text]);
  });

  it('holds a post that comes before the checker does', async () => {
    // Late enough for Post to come first; the rest of the second is for the checker to start in.
    const desk = await openWith((code) => `setTimeout(() => {${code}}, 150);`);
    // A sample fills the composer in one press, faster than the checker starts.
    await desk.page.click('[data-sample="political-work"]');
    await desk.pressPost();
    await desk.surface.waitFor('dialog.review');
    expect(await desk.published()).toEqual([]);
  });

  it('lets a post go when a check fails', async () => {
    const desk = await openWith((code) => {
      // The one clock of a check; without it every check throws.
      const broken = code.replaceAll('.toISOString()', '.spoilt()');
      expect(broken).not.toBe(code);
      return broken;
    });
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge', { text: 'Not checked' });
    await desk.pressPost();
    await desk.waitForPublished(STOP.text);
  });
});
