import { afterEach, describe, expect, it } from 'vitest';
import { CLEAN, STOP } from '../e2e/drafts';
import { expectLineUnder } from '../e2e/expect-line-under';
import type { Sites, Visit } from './open-sites';
import type { Scene, SiteScenes } from './scenes';

const FULL = process.env.SECOND_LOOK_FULL === '1';

/** Flagged only as an answer to a partisan post. */
const AGREEMENT = 'so true';

export async function postAnyway({ surface }: Visit): Promise<void> {
  await surface.click('dialog.review input[type=checkbox]');
  await surface.click('dialog.review .post-anyway button');
}

/** Post anyway, and yes to what the site itself asks then. We ask no second time. */
async function letGo(visit: Visit, { confirm }: Scene): Promise<void> {
  await postAnyway(visit);
  if (!confirm) return;
  await visit.page.waitForSelector(confirm);
  await visit.page.click(confirm);
  expect(await visit.surface.exists('dialog')).toBe(false);
}

/** What a member of staff relies on, in each composer of a site. */
export function everyScene(sites: () => Sites, scenes: SiteScenes) {
  const { main, answers, edits = [], messages, search, messagesAt } = scenes;
  let visit: Visit;
  afterEach(() => visit.page.close());
  const go = async (scene: Scene) => {
    visit = await sites().visit(scene);
  };

  describe.each(main)('$name', (scene) => {
    it('underlines, explains, holds key and Post, and publishes once after Post anyway', async () => {
      await go(scene);
      await visit.write(STOP.text);
      await visit.surface.waitFor('.badge .count', { text: '1' });
      const line = await expectLineUnder(visit, STOP);
      await visit.page.mouse.click(line.x + line.width / 2, line.y - 4);
      await visit.surface.waitFor('.card .words', { text: STOP.words });
      await visit.pressKey();
      await visit.surface.waitFor('dialog.review');
      await visit.page.keyboard.press('Escape');
      await visit.surface.waitForGone('dialog.review');
      await visit.pressPost();
      const { text } = await visit.surface.waitFor('dialog.review');
      if (scene.account) expect(text).toContain(`as ${scene.account} ·`);
      expect(await visit.published()).toEqual([]);
      await letGo(visit, scene);
      await visit.waitForPublished(published(scene, STOP.text));
    });

    it.runIf(FULL || scene === main[0])('publishes once after Post anyway by key', async () => {
      await go(scene);
      await visit.write(STOP.text);
      await visit.surface.waitFor('.badge .count');
      await visit.pressKey();
      await visit.surface.waitFor('dialog.review');
      expect(await visit.published()).toEqual([]);
      await letGo(visit, scene);
      await visit.waitForPublished(published(scene, STOP.text));
    });
  });

  if (messagesAt) {
    it('reads nothing at an address of messages', async () => {
      await go(messagesAt);
      await visit.write(STOP.text);
      await visit.pressPost();
      await visit.waitForPublished(STOP.text);
      expect(await visit.surface.query('*')).toEqual([]);
    });
  }

  it.each(answers)('knows what $name answers', async (scene) => {
    await go(scene);
    await visit.write(AGREEMENT);
    await visit.surface.waitFor('.badge .count');
    await visit.pressPost();
    await visit.surface.waitFor('dialog.review');
    expect(await visit.published()).toEqual([]);
  });

  it.each(edits)('holds $name, and takes nothing for a post that it answers', async (scene) => {
    await go(scene);
    await visit.write(AGREEMENT);
    await visit.surface.waitFor('.badge');
    expect(await visit.surface.exists('.badge .count')).toBe(false);
    await visit.write(`. ${STOP.text}`);
    await visit.surface.waitFor('.badge .count', { text: '1' });
    await visit.pressPost();
    await visit.surface.waitFor('dialog.review');
    expect(await visit.published()).toEqual([]);
    await letGo(visit, scene);
    await visit.waitForPublished(`${AGREEMENT}. ${STOP.text}`);
  });

  const [first] = main;
  if (!first) return;

  it('never reads messages and search, and lets a message go', async () => {
    visit = await sites().look(first);
    const { page } = visit;
    for (const box of [search, messages]) {
      await page.$eval(box, (element) => element instanceof HTMLElement && element.focus());
      await page.keyboard.type(STOP.text);
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('#messages li');
    expect(await page.$eval('#messages li', (entry) => entry.textContent)).toBe(STOP.text);
    expect(await visit.surface.query('*')).toEqual([]);
  });

  it('publishes a clean draft untouched and says nothing about it', async () => {
    await go(first);
    await visit.write(CLEAN);
    await visit.surface.waitFor('.badge');
    expect(await visit.surface.exists('.badge .count')).toBe(false);
    await visit.pressPost();
    if (first.confirm) await visit.page.click(first.confirm);
    await visit.waitForPublished(published(first, CLEAN));
    expect(await visit.surface.exists('dialog')).toBe(false);
  });
}

/** A new post on Reddit goes out with its title, which these tests leave as the page has it. */
function published({ url }: Scene, text: string): string {
  return url.endsWith('/submit') ? `Title | ${text}` : text;
}
