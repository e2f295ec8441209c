import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  type BrowserName,
  openChromium,
  openFirefox,
  PATIENCE_MS,
  type Surface,
  type TestBrowser,
} from '../../scripts/browser';
import { extensionFolder, SITE_PAGES } from '../../scripts/build';
import type { Scene } from './scenes';
import { serveSites } from './serve-sites';

/** One browser with the store build, to which the look-alikes are the real sites. */
export interface Sites {
  readonly browser: TestBrowser;
  /** Opens the page of a scene and goes into its composer. */
  visit(scene: Scene): Promise<Visit>;
  /** Opens the page only. */
  look(scene: Scene): Promise<Visit>;
  close(): Promise<void>;
}

/** One tab on a look-alike, used as a person would: real keys, real mouse. */
export interface Visit {
  readonly page: Page;
  readonly surface: Surface;
  readonly editor: string;
  /** Writes where the focus is; the composer has it from the start, or gets it by a press. */
  write(text: string): Promise<void>;
  pressPost(): Promise<void>;
  pressKey(): Promise<void>;
  /** Published texts, oldest first. */
  published(): Promise<readonly string[]>;
  waitForPublished(...texts: readonly string[]): Promise<void>;
}

export function storeBuild(name: BrowserName): string {
  const folder = extensionFolder(name === 'firefox' ? 'firefox' : 'chrome', 'production');
  for (const built of [join(folder, 'manifest.json'), join(SITE_PAGES, 'threads/index.html')]) {
    if (!existsSync(built)) throw new Error(`${built} is not built. Run "npm test" first.`);
  }
  return folder;
}

export async function openSites(name: BrowserName): Promise<Sites> {
  const server = await serveSites();
  const options = {
    extension: storeBuild(name),
    headless: true,
    proxy: server.proxy,
    acceptInsecureCerts: true,
  };
  const browser =
    name === 'firefox'
      ? await openFirefox({
          ...options,
          prefs: { 'extensions.webextOptionalPermissionPrompts': false },
        })
      : await openChromium(options);
  return {
    browser,
    async visit(scene) {
      const page = await browser.page(scene.url);
      await enter(page, scene);
      return arrive(page, browser, scene);
    },
    look: async (scene) => arrive(await browser.page(scene.url), browser, scene),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function enter(page: Page, { open, editor }: Scene): Promise<void> {
  await page.waitForSelector('body[data-ready]');
  if (open) await page.click(open);
  await page.waitForSelector(editor, { visible: true });
  // Quill in a shadow root takes the first letters apart unless it got the focus by its own means.
  if (!open) await page.click(editor);
  await page.waitForSelector(`${editor}:focus`);
}

async function arrive(page: Page, browser: TestBrowser, scene: Scene): Promise<Visit> {
  const { editor, publish, key } = scene;
  await page.waitForSelector('body[data-ready]');
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  const published = () =>
    page.$$eval('#published li', (entries) => entries.map((entry) => entry.textContent ?? ''));

  return {
    page,
    surface: await browser.surface(page),
    editor,
    write: (text) => page.keyboard.type(text),
    pressPost: () => page.click(publish),
    async pressKey() {
      if (key === 'mod+enter') await page.keyboard.down(modifier);
      await page.keyboard.press('Enter');
      if (key === 'mod+enter') await page.keyboard.up(modifier);
    },
    published,
    async waitForPublished(...texts) {
      await page.waitForFunction(
        (wanted) => document.querySelectorAll('#published li').length >= wanted,
        { timeout: PATIENCE_MS },
        texts.length,
      );
      // A second publish would come at once, by the same press: what the page then holds is all.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      if (JSON.stringify(await published()) !== JSON.stringify(texts)) {
        throw new Error(`published: ${JSON.stringify(await published())}`);
      }
    },
  };
}
