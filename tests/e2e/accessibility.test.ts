import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../../scripts/screens/stage';
import { SURFACES } from '../../scripts/screens/surfaces';

const THEMES = ['light', 'dark'] as const;

/** What lies in a closed shadow root axe cannot see: of that, see below. */
const OWN = SURFACES.filter(({ name }) => !name.startsWith('page-'));

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @param rules settings of single rules, by axe’s name for them. */
async function violations(page: Page, rules: object = {}): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(`axe
    .run(document, { runOnly: ${JSON.stringify(RULES)}, rules: ${JSON.stringify(rules)} })
    .then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`);
  return found as string[];
}

/** Text spacing that a person may set for themselves (WCAG 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-block-end: 2em !important }`;

/** Names of elements that stick out of the window, or whose words are cut off. */
const STICKING_OUT = `[...document.querySelectorAll('body *')]
  .filter((one) => {
    const { right, width } = one.getBoundingClientRect();
    const clipped = getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1;
    const meant = one.closest('.unseen') || one.matches('.source');
    return !meant && width > 0 && (right > innerWidth + 1 || clipped);
  })
  .map((one) => one.outerHTML.slice(0, 120))`;

/** Buttons, links and fields smaller than 24 × 24 px that stand in no line of text. */
const SMALL = `[...document.querySelectorAll('button, a, summary, select, textarea, label:has(input)')]
  .filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24);
  })
  .map((one) => one.outerHTML.slice(0, 120))`;

describe('our own pages', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());
  afterEach(() => stage.clear());

  it.each(OWN)(
    '$name has nothing that axe finds fault with, targets of 24 px, and no motion unasked for',
    async ({ open }) => {
      await stage.lookAs({ theme: 'light', language: 'en', width: 1280, height: 900 });
      const page = await open(stage);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(SMALL)).toEqual([]);
      expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    },
  );

  it.each(OWN)('$name has nothing that axe finds fault with in the dark', async ({ open }) => {
    await stage.lookAs({ theme: 'dark', language: 'en', width: 1280, height: 900 });
    expect(await violations(await open(stage))).toEqual([]);
  });

  it.each(OWN)('$name fits at 400 % zoom, in Welsh and with wider spacing', async ({ open }) => {
    await stage.lookAs({ theme: 'light', language: 'cy', width: 320, height: 256 });
    const page = await open(stage);
    expect(await page.evaluate(STICKING_OUT)).toEqual([]);
    // A page's policy allows no style element, but one sheet more.
    await page.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(SPACING)});
      document.adoptedStyleSheets.push(sheet);
    })()`);
    expect(await page.evaluate(STICKING_OUT)).toEqual([]);
  });

  it.each(OWN)('$name keeps its edges and marks in forced colours', async ({ open }) => {
    await stage.lookAs({ theme: 'dark', language: 'en', width: 1280, height: 900 });
    const page = await open(stage);
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    expect(await page.evaluate('matchMedia("(forced-colors: active)").matches')).toBe(true);
    // Every control has an edge of its own, and a chosen one is told by more than a colour.
    const bare = `[...document.querySelectorAll('button.plain, button.primary, textarea, select')]
      .filter((one) => getComputedStyle(one).borderTopWidth === '0px')
      .map((one) => one.outerHTML.slice(0, 120))`;
    expect(await page.evaluate(bare)).toEqual([]);
    const chosen = `[...document.querySelectorAll('.mode-switch label:has(:checked)')]
      .every((one) => getComputedStyle(one).borderTopWidth === '2px')`;
    expect(await page.evaluate(chosen)).toBe(true);
  });
});

/** Runs in a page of our own: whatever is drawn from now on can be looked into. */
const OPEN_ROOTS = `(() => {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
})()`;

/** What is drawn at a composer, as the welcome page has one to try: the code is the same. */
describe.each(THEMES)('what we draw in a page, %s', (theme) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('chromium', theme);
  });
  afterAll(() => stage?.close());
  afterEach(() => stage.clear());

  it('has nothing that axe finds fault with, and targets of 24 px', async () => {
    await stage.lookAs({ theme, language: 'en', width: 1280, height: 900 });
    const page = await stage.ownPage('welcome.html');
    await page.evaluate(OPEN_ROOTS);
    for (const _ of ['2 of 4', '3 of 4', '4 of 4']) {
      await stage.press(page, '.welcome > footer .primary');
    }
    const surface = await stage.surfaceOf(page);
    const small = SMALL.replaceAll(
      'document.',
      'document.querySelector("second-look-surface").shadowRoot.',
    );
    const look = async (selector: string) => {
      await surface.waitFor(selector);
      expect(
        await page.evaluate('Boolean(document.querySelector("second-look-surface").shadowRoot)'),
      ).toBe(true);
      // The landmarks of a page are the site's.
      expect(await violations(page, { region: { enabled: false } }), selector).toEqual([]);
      expect(await page.evaluate(small), selector).toEqual([]);
    };
    await look('.badge .count');
    await surface.click('.badge .count button');
    await look('.list');
    await surface.click('.list .row');
    await look('.card');
    await surface.click('.card .clause button');
    await look('.card .clause-text');
    await page.keyboard.press('Escape');
    await stage.press(page, '[data-trial=plain] [data-publish]');
    await look('dialog.review');
    expect(await surface.attribute('dialog.review', 'role')).toBe('alertdialog');
  });
});

/** In Firefox `npm test` reads one theme; Chromium reads both. */
const FIREFOX_THEMES = process.env.SECOND_LOOK_FULL === '1' ? THEMES : (['light'] as const);

/** Firefox computes names, roles and colours by itself, so axe reads its pages as well. */
describe.each(FIREFOX_THEMES)('our own pages in Firefox, %s', (theme) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('firefox', theme);
  });
  afterAll(() => stage?.close());
  afterEach(() => stage.clear());

  it.each(OWN)('$name has nothing that axe finds fault with', async ({ open }) => {
    await stage.lookAs({ theme, language: 'en', width: 1280, height: 900 });
    const page = await open(stage);
    expect(await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(
      theme === 'dark',
    );
    expect(await violations(page)).toEqual([]);
  });
});
