import { afterEach, expect, it } from 'vitest';
import { CLEAN, STOP } from '../e2e/drafts';
import { heapInUse, listenersInUse, openAndClose } from './composer-cycles';
import type { Sites, Visit } from './open-sites';
import { sceneAt } from './scenes';

const FULL = process.env.SECOND_LOOK_FULL === '1';

/** Times a composer comes and goes. */
const CYCLES = FULL ? 200 : 30;

/** Bytes that a heap may differ by from one look to the next without anything being kept. */
const NOISE = 1_000_000;

/** What a page does around its composers: they come and go, addresses change, windows are many. */
export function life(sites: () => Sites): void {
  const opened: Visit[] = [];
  const keep = (visit: Visit) => {
    opened.push(visit);
    return visit;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ page }) => page.close()));
  });

  it(`keeps nothing of ${CYCLES} composers that came and went`, async () => {
    const { page } = keep(await sites().visit(sceneAt('https://www.youtube.com/watch')));
    const measured = sites().browser.name === 'chromium';
    await openAndClose(page, 10);
    const before = measured && [await listenersInUse(page), await heapInUse(page)];
    await openAndClose(page, CYCLES);
    expect(await page.$('second-look-surface')).toBeNull();
    if (!before) return;
    const [listeners = 0, heap = 0] = before;
    expect(await listenersInUse(page)).toBeLessThanOrEqual(listeners + 3);
    expect(await heapInUse(page)).toBeLessThanOrEqual(heap + NOISE);
  });

  it('reads a video anew when the address changes under a comment box that stays', async () => {
    const visit = keep(await sites().visit(sceneAt('https://www.youtube.com/watch')));
    await visit.write('so true');
    await visit.surface.waitFor('.badge .count');
    await visit.page.evaluate(() => {
      history.pushState({}, '', '/watch?v=2');
      const shown = { h1: 'How the new library was built', 'ytd-channel-name #text': 'Parkside' };
      for (const [selector, text] of Object.entries(shown)) {
        document.querySelector(selector)?.replaceChildren(text);
      }
    });
    await visit.write('!');
    await visit.surface.waitForGone('.badge .count');
    await visit.pressPost();
    await visit.waitForPublished('so true!');
  });

  it('guards a page that comes back from the back-forward cache', async () => {
    const scene = sceneAt('https://mastodon.social/home');
    const visit = keep(await sites().visit(scene));
    const { page } = visit;
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.body.dataset.restored = String(persisted);
      });
    });
    await page.goto('https://bsky.app/compose');
    // Nothing is loaded, so a driver that waits for a load waits in vain.
    await page.evaluate(() => {
      // After the answer to this call, which the page that leaves could not give any more.
      setTimeout(() => history.back());
    });
    await page.waitForSelector('[data-restored]');
    await page.waitForSelector(scene.editor);
    expect(await page.$eval('body', (body) => body.dataset.restored)).toBe('true');
    await page.click(scene.editor);
    await visit.write(STOP.text);
    const surface = await sites().browser.surface(page);
    await surface.waitFor('.badge .count');
    await visit.pressPost();
    await surface.waitFor('dialog.review');
    expect(await visit.published()).toEqual([]);
  });

  it('keeps two windows apart', async () => {
    const scene = sceneAt('https://mastodon.social/home');
    const one = keep(await sites().visit(scene));
    const two = keep(await sites().visit(scene));
    await one.write(STOP.text);
    await two.write(CLEAN);
    await two.pressPost();
    await two.waitForPublished(CLEAN);
    await one.page.bringToFront();
    await one.pressPost();
    await one.surface.waitFor('dialog.review');
    expect(await one.published()).toEqual([]);
    expect(await two.surface.exists('dialog')).toBe(false);
  });
}
