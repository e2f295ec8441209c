import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { CLEAN, STOP } from '../e2e/drafts';
import type { Sites, Visit } from './open-sites';
import { sceneAt } from './scenes';
import { postAnyway } from './suites';

const THREADS = [
  {
    site: 'X',
    url: 'https://x.com/compose/post',
    add: '[role="dialog"] [data-testid="addButton"]',
  },
  { site: 'Bluesky', url: 'https://bsky.app/compose', add: '[data-add]' },
  { site: 'Elk', url: 'https://elk.zone/compose', add: '[data-add]' },
  { site: 'Threads', url: 'https://www.threads.com/compose', add: '[data-add]' },
];

/** An embargo that a post scheduled for the day after keeps. */
const EMBARGOED = 'Embargoed until 26 November 2094: the new fund opens';

/** A time that is chosen once the text stands, with no key pressed in the text after that. */
const CHOOSING = [
  {
    site: 'TikTok',
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    at: 'https://www.tiktok.com/tiktokstudio/scheduled',
    choose: (page: Page) => page.click('[data-later]'),
  },
  {
    site: 'Elk',
    url: 'https://elk.zone/compose',
    at: 'https://elk.zone/scheduled',
    async choose(page: Page) {
      await page.click('[data-choose]');
      await page.$eval('[data-picker] input', (field) => {
        field.value = '2094-11-27T09:00';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.click('[data-apply]');
    },
  },
];

/** Threads, scheduled posts, two composers at once, buttons that look alike. */
export function particulars(sites: () => Sites): void {
  let visit: Visit;
  afterEach(() => visit.page.close());

  it.each(THREADS)(
    'holds a thread on $site for its first post while the second is written',
    async ({ url, add }) => {
      const scene = sceneAt(url);
      visit = await sites().visit(scene);
      await visit.write(STOP.text);
      await visit.page.click(add);
      await visit.page.waitForFunction(
        (editor) => {
          const parts = document.querySelectorAll(editor);
          return parts.length === 2 && parts[1]?.contains(document.activeElement);
        },
        {},
        scene.editor,
      );
      await visit.write(CLEAN);
      await visit.pressPost();
      const { text } = await visit.surface.waitFor('dialog.review');
      expect(text).toContain(STOP.words);
      expect(text).toContain(CLEAN);
      expect(await visit.published()).toEqual([]);
      await postAnyway(visit);
      await visit.waitForPublished(`${STOP.text} | ${CLEAN}`);
    },
  );

  it('tells the dialog of X from the home composer behind it', async () => {
    const scene = sceneAt('https://x.com/compose/post');
    visit = await sites().look(scene);
    const { page } = visit;
    const behind = '[data-column] .public-DraftEditor-content';
    await page.$eval(behind, (editor) => editor instanceof HTMLElement && editor.focus());
    await visit.write(STOP.text);
    await visit.surface.waitFor('.badge .count');
    await page.click(scene.editor);
    await visit.write(CLEAN);
    await visit.pressPost();
    await visit.waitForPublished(CLEAN);
  });

  it('lets Shift+Enter in a comment on Facebook be a new line', async () => {
    const scene = sceneAt('https://www.facebook.com/');
    visit = await sites().visit(scene);
    await visit.write(STOP.text);
    await visit.surface.waitFor('.badge .count');
    await visit.page.keyboard.down('Shift');
    await visit.page.keyboard.press('Enter');
    await visit.page.keyboard.up('Shift');
    await visit.write(CLEAN);
    expect(await visit.surface.exists('dialog')).toBe(false);
    expect(await visit.published()).toEqual([]);
  });

  it('takes no other button in the dialog of Facebook for the one that posts', async () => {
    visit = await sites().visit(sceneAt('https://www.facebook.com/create'));
    await visit.write(STOP.text);
    await visit.surface.waitFor('.badge .count');
    for (const other of ['[role="dialog"] [aria-haspopup]', '[data-add]']) {
      await visit.page.click(other);
      expect(await visit.surface.exists('dialog')).toBe(false);
    }
    await visit.pressPost();
    await visit.surface.waitFor('dialog.review');
  });

  it.each([
    { url: 'https://x.com/compose/post', at: 'https://x.com/compose/scheduled' },
    { url: 'https://phanpy.social/compose', at: 'https://phanpy.social/scheduled' },
  ])('counts the day that a post is scheduled for at $at', async ({ url, at }) => {
    visit = await sites().visit(sceneAt(url));
    await visit.write(EMBARGOED);
    await visit.surface.waitFor('.badge .count');
    await visit.page.close();
    visit = await sites().visit({ ...sceneAt(url), url: at });
    await visit.write(EMBARGOED);
    await visit.surface.waitFor('.badge');
    expect(await visit.surface.exists('.badge .count')).toBe(false);
  });

  it.each(CHOOSING)('looks again when a time is chosen on $site', async ({ url, at, choose }) => {
    visit = await sites().visit({ ...sceneAt(url), url: at });
    await visit.write(EMBARGOED);
    await visit.surface.waitFor('.badge .count');
    await choose(visit.page);
    await visit.surface.waitForGone('.badge .count');
  });
}
