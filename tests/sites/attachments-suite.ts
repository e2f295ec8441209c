import { afterEach, expect, it } from 'vitest';
import { bundleLab } from '../editors/open-page';
import type { Sites, Visit } from './open-sites';
import { LINKEDIN, type Scene, sceneAt } from './scenes';

const SHARE_BOX = LINKEDIN.main.find(({ url }) => url.endsWith('/feed/'));

/** How many pictures and films the composer at an address holds; what looks like one is beside them. */
const ATTACHED: readonly { readonly scene: Scene; readonly at: string; readonly count: number }[] =
  [
    { url: 'https://x.com/compose/post', at: 'https://x.com/compose/media', count: 2 },
    { url: 'https://bsky.app/compose', at: 'https://bsky.app/media', count: 2 },
    { url: 'https://bsky.app/compose', at: 'https://bsky.app/film', count: 1 },
    { url: 'https://mastodon.social/home', at: 'https://mastodon.social/media', count: 2 },
    { url: 'https://elk.zone/compose', at: 'https://elk.zone/media', count: 2 },
    { url: 'https://phanpy.social/compose', at: 'https://phanpy.social/media', count: 1 },
    { url: 'https://www.facebook.com/create', at: 'https://www.facebook.com/media', count: 3 },
  ].map(({ url, ...rest }) => ({ scene: sceneAt(url), ...rest }));

/** Composers that hold something, or nothing, from the start. */
const FROM_THE_START: typeof ATTACHED = [
  { ...at('https://www.tiktok.com/tiktokstudio/upload'), count: 1 },
  { ...at('https://www.instagram.com/create'), count: 1 },
  ...(SHARE_BOX ? [{ scene: SHARE_BOX, at: SHARE_BOX.url, count: 1 }] : []),
  ...[...new Set(ATTACHED.map(({ scene }) => scene))].map((scene) => ({
    scene,
    at: scene.url,
    count: 0,
  })),
];

function at(url: string): { scene: Scene; at: string } {
  return { scene: sceneAt(url), at: url };
}

let lab: Promise<string> | undefined;

/** Reads the draft in the page itself. A page's policy does not hold for what the browser evaluates. */
async function countIn({ page }: Visit, { editor }: Scene): Promise<number | undefined> {
  lab ??= bundleLab();
  await page.evaluate(await lab);
  const draft = await page.$eval(editor, (element) => window.lab.draftIn(element));
  return draft.attachments;
}

/** What each profile takes for an attachment, read in the page by the room that reads drafts. */
export function attachments(sites: () => Sites, isTurnOf: (index: number) => boolean): void {
  let visit: Visit;
  afterEach(() => visit.page.close());

  it.each([...ATTACHED, ...FROM_THE_START].filter((_, index) => isTurnOf(index)))(
    'counts $count attachments at $at',
    async ({ scene, at: url, count }) => {
      visit = await sites().visit({ ...scene, url });
      expect(await countIn(visit, scene)).toBe(count);
    },
  );

  it('does not take silence for none', async () => {
    const scene = sceneAt('https://www.threads.com/compose');
    visit = await sites().visit(scene);
    expect(await countIn(visit, scene)).toBeUndefined();
  });
}
