import { afterEach, expect, it } from 'vitest';
import { CLEAN, STOP } from '../e2e/drafts';
import type { Sites, Visit } from './open-sites';
import { sceneAt } from './scenes';
import { postAnyway } from './suites';

/** Fields of a poll that goes out with a post. */
const OPTIONS = [
  {
    site: 'Mastodon',
    url: 'https://mastodon.social/home',
    at: 'https://mastodon.social/poll',
    option: '.poll__option input',
  },
  {
    site: 'X',
    url: 'https://x.com/compose/post',
    at: 'https://x.com/compose/poll',
    option: '[name="Choice1"]',
  },
  {
    site: 'Elk',
    url: 'https://elk.zone/compose',
    at: 'https://elk.zone/poll',
    option: '.option-input',
  },
  {
    site: 'Phanpy',
    url: 'https://phanpy.social/compose',
    at: 'https://phanpy.social/poll',
    option: '.poll-choice input',
  },
  {
    site: 'YouTube',
    url: 'https://www.youtube.com/@essex/posts',
    at: 'https://www.youtube.com/@essex/quiz',
    option: '[class$="TextFieldContainer"] textarea',
  },
];

/** Descriptions of pictures that are saved in a dialog of their own, before the post goes out. */
const DESCRIPTIONS = [
  {
    site: 'X',
    url: 'https://x.com/compose/post',
    at: 'https://x.com/compose/alt',
    field: '[data-testid="altTextInput"]',
    save: '[data-testid="applyButton"]',
  },
  {
    site: 'Mastodon',
    url: 'https://mastodon.social/home',
    at: 'https://mastodon.social/alt',
    field: '[data-description]',
    save: '.dialog-modal [data-save]',
  },
  {
    site: 'Elk',
    url: 'https://elk.zone/compose',
    at: 'https://elk.zone/alt',
    field: '[data-description]',
    save: '[data-save]',
  },
  {
    site: 'Bluesky',
    url: 'https://bsky.app/compose',
    at: 'https://bsky.app/alt',
    field: '[data-description]',
    save: '[data-save]',
  },
];

/** What goes out with a post and is no post: warnings, options of a poll, descriptions of pictures. */
export function fields(sites: () => Sites, isTurnOf: (index: number) => boolean): void {
  let visit: Visit;
  afterEach(() => visit.page.close());

  it('holds a post on Phanpy for its content warning, at the key pressed there', async () => {
    visit = await sites().visit(sceneAt('https://phanpy.social/compose'));
    await visit.write(CLEAN);
    await visit.page.click('[name="spoilerText"]');
    await visit.write(STOP.text);
    await visit.pressKey();
    await visit.surface.waitFor('dialog.review');
    expect(await visit.published()).toEqual([]);
    await postAnyway(visit);
    await visit.waitForPublished(`${STOP.text} | ${CLEAN}`);
  });

  it('puts safer wording into a field of one line, which the person can undo', async () => {
    visit = await sites().visit(sceneAt('https://mastodon.social/home'));
    const { page, surface } = visit;
    const value = () =>
      page.$eval('#cw-spoiler-input', (field) => field instanceof HTMLInputElement && field.value);
    await page.click('#cw-spoiler-input');
    await visit.write(STOP.text);
    await surface.click('.badge .count button');
    await surface.click('.list .row');
    await surface.click('.card .safer button');
    await surface.waitForGone('.badge .count');
    expect(await value()).not.toContain(STOP.words);
    await page.focus('#cw-spoiler-input');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    expect(await value()).toBe(STOP.text);
  });

  it.each(OPTIONS.filter((_, index) => isTurnOf(index)))(
    'holds a post on $site for an option of its poll',
    async (poll) => {
      const scene = sceneAt(poll.url);
      visit = await sites().visit({ ...scene, url: poll.at });
      await visit.write(CLEAN);
      await visit.page.click(poll.option);
      await visit.write(STOP.text);
      await visit.surface.waitFor('.badge .count', { text: '1' });
      await visit.pressPost();
      const { text } = await visit.surface.waitFor('dialog.review');
      expect(text).toContain(STOP.words);
      expect(await visit.published()).toEqual([]);
      await postAnyway(visit);
      await visit.waitForPublished(`${CLEAN} | ${STOP.text}`);
    },
  );

  it.each(DESCRIPTIONS.filter((_, index) => isTurnOf(index)))(
    'underlines the description of a picture on $site, and asks when it is saved',
    async ({ at, field, save, url }) => {
      visit = await sites().look({ ...sceneAt(url), url: at });
      const { page, surface } = visit;
      await page.click(field);
      await visit.write(STOP.text);
      await surface.waitFor('.badge .count', { text: '1' });
      await page.click(save);
      await surface.waitFor('dialog.review');
      expect(await visit.published()).toEqual([]);
      await postAnyway(visit);
      await visit.waitForPublished(STOP.text);
    },
  );

  it('holds the key that saves a description on Mastodon when it is let go', async () => {
    visit = await sites().look({
      ...sceneAt('https://mastodon.social/home'),
      url: 'https://mastodon.social/alt',
    });
    await visit.page.click('[data-description]');
    await visit.write(STOP.text);
    await visit.surface.waitFor('.badge .count');
    await visit.pressKey();
    await visit.surface.waitFor('dialog.review');
    expect(await visit.published()).toEqual([]);
    await postAnyway(visit);
    await visit.waitForPublished(STOP.text);
  });

  it('holds a post on Phanpy for the description of its picture', async () => {
    const scene = sceneAt('https://phanpy.social/compose');
    visit = await sites().visit({ ...scene, url: 'https://phanpy.social/media' });
    await visit.write(CLEAN);
    await visit.page.click('.media-attachment textarea');
    await visit.write(STOP.text);
    await visit.surface.waitFor('.badge .count', { text: '1' });
    await visit.pressPost();
    await visit.surface.waitFor('dialog.review');
    expect(await visit.published()).toEqual([]);
    await postAnyway(visit);
    await visit.waitForPublished(`${CLEAN} | ${STOP.text}`);
  });

  it('holds a comment on Reddit that is written in Markdown', async () => {
    visit = await sites().visit({
      ...sceneAt('https://www.reddit.com/comments'),
      url: 'https://www.reddit.com/markdown',
      editor: 'shreddit-composer >>> textarea',
      publish: 'shreddit-composer button',
    });
    await visit.write(STOP.text);
    await visit.pressPost();
    await visit.surface.waitFor('dialog.review');
    expect(await visit.published()).toEqual([]);
    await postAnyway(visit);
    await visit.waitForPublished(STOP.text);
  });

  it('guards live chat in its frame beside the stream', async () => {
    visit = await sites().look({
      ...sceneAt('https://www.youtube.com/live_chat'),
      url: 'https://www.youtube.com/live',
    });
    const frame = await (await visit.page.waitForSelector('#chatframe'))?.contentFrame();
    if (!frame) throw new Error('live chat has no frame');
    await frame.waitForSelector('body[data-ready]');
    await frame.click('#input');
    await visit.write(STOP.text);
    await frame.waitForSelector('second-look-surface');
    await visit.page.keyboard.press('Enter');
    // What a press lets out is out at once, and what is held is still in the box.
    expect(await frame.$eval('#input', (input) => input.textContent)).toBe(STOP.text);
    expect(await frame.$('#published')).toBeNull();
  });
}
