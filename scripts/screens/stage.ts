import type { Page } from 'puppeteer-core';
import { hashOf } from '@/practice';
import {
  type BrowserName,
  openChromium,
  openFirefox,
  type Surface,
  type TestBrowser,
} from '../browser';
import { extensionFolder } from '../build';
import { servePractice } from '../serve-practice';

/** How a surface is looked at. Widths and heights in CSS pixels. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'cy';
  readonly width: number;
  readonly height: number;
}

/** The real extension, with the practice page to write on. */
export interface Stage {
  /** One of our own pages. */
  ownPage(path: string): Promise<Page>;
  /** The practice page, with a draft typed into its box. */
  practicePage(draft: string): Promise<Page>;
  surfaceOf(page: Page): Promise<Surface>;
  press(page: Page, selector: string): Promise<void>;
  /** Puts choices into storage. */
  store(choices: object): Promise<void>;
  /** From now on pages are opened like this, with nothing kept from before. */
  lookAs(look: Look): Promise<void>;
  /** Takes a picture of any page, by its address. */
  draw(url: string, path: `${string}.png`): Promise<void>;
  /** Closes the pages that were opened. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const EDITOR = 'pierce/[data-composer="textarea"] [data-editor]';

/** @param theme that of Firefox, where a page cannot be told another than the browser was opened with. */
export async function openStage(
  name: BrowserName = 'chromium',
  theme: Look['theme'] = 'light',
): Promise<Stage> {
  const server = await servePractice();
  const browser = await openBrowser(name, theme);
  const keeper = await browser.extensionPage('help.html');
  const opened: Page[] = [];
  let look: Look = { theme, language: 'en', width: 1280, height: 900 };

  const dress = async (page: Page): Promise<Page> => {
    opened.push(page);
    await page.setViewport({ width: look.width, height: look.height });
    if (name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.theme }]);
    }
    return page;
  };
  const open = async (url: string): Promise<Page> => {
    const page = await dress(await browser.page());
    await page.goto(url);
    return page;
  };
  const store = async (choices: object) => {
    await keeper.evaluate(`chrome.storage.local.set(${JSON.stringify(choices)})`);
  };

  return {
    async ownPage(path) {
      // Chromium's page has its size before it is drawn; Firefox goes to our pages by another way.
      if (name === 'chromium') return open(`chrome-extension://${browser.extensionId()}/${path}`);
      return dress((await browser.extensionPage(path)).page);
    },
    async practicePage(draft) {
      const page = await open(server.url + hashOf({ room: 'textarea', placement: 'page' }));
      await page.waitForSelector(EDITOR, { visible: true });
      await page.click(EDITOR);
      await page.keyboard.type(draft);
      return page;
    },
    surfaceOf: (page) => surfaceOf(browser, page),
    async press(page, selector) {
      await page.waitForSelector(selector);
      await page.click(selector);
    },
    store,
    async lookAs(next) {
      look = next;
      await keeper.evaluate('chrome.storage.local.clear()');
      // Nobody is asked anything in a picture.
      await store({ language: next.language, siteModes: { practice: 'work' } });
    },
    async draw(url, path) {
      const page = await browser.page();
      await page.setViewport({ width: 3040, height: 400 });
      await page.goto(url);
      await page.screenshot({ path, fullPage: true });
      await page.close();
    },
    async clear() {
      for (const page of opened.splice(0)) await page.close();
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function openBrowser(name: BrowserName, theme: Look['theme']): Promise<TestBrowser> {
  const shown = { headless: true, still: true } as const;
  if (name === 'chromium') {
    return openChromium({ extension: extensionFolder('chrome', 'practice'), ...shown });
  }
  const prefs = { 'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1 };
  return openFirefox({ extension: extensionFolder('firefox', 'practice'), prefs, ...shown });
}

/** One connection a page is enough. */
const surfaces = new WeakMap<Page, Promise<Surface>>();

function surfaceOf(browser: TestBrowser, page: Page): Promise<Surface> {
  const known = surfaces.get(page) ?? browser.surface(page);
  surfaces.set(page, known);
  return known;
}
