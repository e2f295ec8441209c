import { afterEach, expect, it } from 'vitest';
import { STOP } from '../e2e/drafts';
import type { Sites, Visit } from './open-sites';
import { sceneAt } from './scenes';
import { postAnyway } from './suites';

/** Presses after the press of Post that publish the same text: asked about once, and not missed. */
export function followUps(sites: () => Sites): void {
  let visit: Visit;
  afterEach(() => visit.page.close());

  it.each([
    {
      what: 'the missing description on Mastodon',
      url: 'https://mastodon.social/home',
      at: 'https://mastodon.social/missing-alt',
    },
    {
      what: 'an empty part of a thread on Bluesky',
      url: 'https://bsky.app/compose',
      at: 'https://bsky.app/compose',
      add: '[data-add]',
    },
  ])('does not ask again when the site asks about $what', async ({ url, at, add }) => {
    visit = await sites().visit({ ...sceneAt(url), url: at });
    await visit.write(STOP.text);
    if (add) await visit.page.click(add);
    await visit.pressPost();
    await visit.surface.waitFor('dialog.review');
    await postAnyway(visit);
    await visit.page.waitForSelector('[data-anyway]');
    expect(await visit.published()).toEqual([]);
    await visit.page.click('[data-anyway]');
    await visit.waitForPublished(STOP.text);
    expect(await visit.surface.exists('dialog')).toBe(false);
  });

  it('asks at the press about a post on Bluesky that waits for its video', async () => {
    visit = await sites().visit({
      ...sceneAt('https://bsky.app/compose'),
      url: 'https://bsky.app/video',
    });
    await visit.write(STOP.text);
    await visit.pressPost();
    await visit.surface.waitFor('dialog.review');
    await postAnyway(visit);
    await visit.page.waitForSelector('[data-upload="awaited"]');
    // The upload ends, and the site publishes by itself.
    await visit.page.$eval('[data-upload]', (box) => box.dispatchEvent(new Event('change')));
    await visit.waitForPublished(STOP.text);
    expect(await visit.surface.exists('dialog')).toBe(false);
  });

  it('asks at Next on a Page of Facebook, and at Post only if the text has changed', async () => {
    const scene = sceneAt('https://www.facebook.com/create');
    visit = await sites().visit({ ...scene, url: `${scene.url}?page` });
    await visit.write(STOP.text);
    await visit.pressPost();
    await visit.surface.waitFor('dialog.review');
    await postAnyway(visit);
    await visit.page.waitForFunction(() => document.body.textContent?.includes('Cyhoeddi'));
    await visit.page.click(scene.editor);
    await visit.write(' Vote Green too.');
    await visit.pressPost();
    await visit.surface.waitFor('dialog.review');
    expect(await visit.published()).toEqual([]);
    await postAnyway(visit);
    await visit.page.waitForSelector('#published li');
    expect(await visit.published()).toHaveLength(1);
  });

  it('goes through Next and Post on a Page of Facebook with one question', async () => {
    const scene = sceneAt('https://www.facebook.com/create');
    visit = await sites().visit({ ...scene, url: `${scene.url}?page` });
    await visit.write(STOP.text);
    await visit.pressPost();
    await visit.surface.waitFor('dialog.review');
    await postAnyway(visit);
    await visit.page.waitForFunction(() => document.body.textContent?.includes('Cyhoeddi'));
    await visit.pressPost();
    await visit.waitForPublished(STOP.text);
  });
}
