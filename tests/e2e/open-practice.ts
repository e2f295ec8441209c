import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Room } from '@/practice';
import {
  type BrowserName,
  type OpenOptions,
  openChromium,
  openFirefox,
  type Surface,
  type TestBrowser,
} from '../../scripts/browser';
import { extensionFolder } from '../../scripts/build';
import { servePractice } from '../../scripts/serve-practice';

/** One browser with the practice build, and the practice page it is used on. */
export interface Practice {
  readonly browser: TestBrowser;
  /** Opens a room in a new tab. */
  openRoom(room: Room): Promise<Desk>;
  close(): Promise<void>;
}

/** One tab of the practice page, used as a person would: real keys, real mouse. */
export interface Desk {
  readonly page: Page;
  readonly surface: Surface;
  /** CSS selector of the room's editor and of its publish control. */
  readonly editor: string;
  readonly publish: string;
  type(text: string): Promise<void>;
  pressPost(): Promise<void>;
  pressModEnter(): Promise<void>;
  undo(): Promise<void>;
  /** What the editor shows; drafts of these tests have one line. */
  shown(): Promise<string>;
  /** Published texts, newest first, without the posts the page starts with. */
  published(): Promise<readonly string[]>;
  waitForPublished(text: string): Promise<void>;
  waitForShown(text: string): Promise<void>;
}

export function practiceBuild(name: BrowserName): string {
  const folder = extensionFolder(name === 'firefox' ? 'firefox' : 'chrome', 'practice');
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`${folder} is not built. Run "npm test", which builds it first.`);
}

export async function openPractice(
  name: BrowserName,
  options: Partial<OpenOptions> = {},
): Promise<Practice> {
  const server = await servePractice();
  const open = name === 'firefox' ? openFirefox : openChromium;
  const browser = await open({ extension: practiceBuild(name), headless: true, ...options });
  return {
    browser,
    openRoom: async (room) => sitDown(await browser.page(`${server.url}#${room}`), browser, room),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function sitDown(page: Page, browser: TestBrowser, room: Room): Promise<Desk> {
  const composer = `[data-composer="${room}"]`;
  const editor = `${composer} [data-editor]`;
  const publish = `${composer} [data-publish]`;
  await page.waitForSelector(editor, { visible: true });
  const before = await page.$$eval('[data-feed] [data-post]', (posts) => posts.length);
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';

  const press = async (key: 'Enter' | 'KeyZ') => {
    await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    await page.keyboard.up(modifier);
  };
  const waitForText = (selector: string, text: string) =>
    page.waitForFunction(
      (where, wanted) => {
        const element = document.querySelector(where);
        if (element instanceof HTMLTextAreaElement) return element.value === wanted;
        return element?.textContent === wanted;
      },
      { timeout: 5_000 },
      selector,
      text,
    );

  return {
    page,
    surface: await browser.surface(page),
    editor,
    publish,
    async type(text) {
      await page.click(editor);
      await page.keyboard.type(text);
    },
    pressPost: () => page.click(publish),
    pressModEnter: () => press('Enter'),
    undo: () => press('KeyZ'),
    shown: () =>
      page.$eval(editor, (element) =>
        element instanceof HTMLTextAreaElement ? element.value : element.textContent,
      ),
    async published() {
      const texts = await page.$$eval('[data-feed] [data-post-text]', (posts) =>
        posts.map((post) => post.textContent ?? ''),
      );
      return texts.slice(0, texts.length - before);
    },
    async waitForPublished(text) {
      await waitForText('[data-feed] [data-post-text]', text);
    },
    async waitForShown(text) {
      await waitForText(editor, text);
    },
  };
}
