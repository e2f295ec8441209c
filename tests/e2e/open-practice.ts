import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { hashOf, type Placement, type Room } from '@/practice';
import {
  type BrowserName,
  type OpenOptions,
  openChromium,
  openFirefox,
  originOf,
  PATIENCE_MS,
  type Surface,
  type TestBrowser,
} from '../../scripts/browser';
import { extensionFolder } from '../../scripts/build';
import { servePractice } from '../../scripts/serve-practice';

/** One browser with the practice build, and the practice page it is used on. */
export interface Practice {
  readonly browser: TestBrowser;
  /** Address of the practice page. */
  readonly url: string;
  /** Opens a room in a new tab; its composer stands on the page unless told otherwise. */
  openRoom(room: Room, options?: RoomOptions): Promise<Desk>;
  close(): Promise<void>;
}

interface RoomOptions {
  readonly placement?: Placement;
  /** The same page under a host name the extension has no access to. */
  readonly withoutExtension?: boolean;
}

/** One tab of the practice page, used as a person would: real keys, real mouse. */
export interface Desk {
  readonly page: Page;
  /** Where the composer is: the page's own frame, or one in it. */
  readonly frame: Frame;
  readonly surface: Surface;
  /** Puppeteer selectors of the room's editor and publish control, through open shadow roots. */
  readonly editor: string;
  readonly publish: string;
  type(text: string): Promise<void>;
  pressPost(): Promise<void>;
  /** Presses the composer's page beside everything. */
  pressBeside(): Promise<void>;
  pressModEnter(): Promise<void>;
  undo(): Promise<void>;
  /** Moves the caret by a key and waits until the editor can have noticed. */
  moveCaret(key: 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'): Promise<void>;
  /** Waits until the editor has done what it does after the event, such as taking a paste. */
  atRest(): Promise<void>;
  /** What the editor shows; drafts of these tests have one line. */
  shown(): Promise<string>;
  /** Published texts, newest first, without the posts the page starts with. */
  published(): Promise<readonly string[]>;
  waitForPublished(text: string): Promise<void>;
  waitForAnyPublished(): Promise<void>;
  waitForShown(text: string): Promise<void>;
}

/** Both browsers send every name under `localhost` to this machine; the practice site does not match it. */
const UNWATCHED_HOST = 'parkside.localhost';

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
    url: server.url,
    async openRoom(room, { placement = 'page', withoutExtension = false } = {}) {
      const host = withoutExtension ? UNWATCHED_HOST : '127.0.0.1';
      const url = server.url.replace('127.0.0.1', host) + hashOf({ room, placement });
      const page = await browser.page(url);
      return sitDown(page, placement === 'frame' ? await frameIn(page) : undefined, browser, room);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function frameIn(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe.frame');
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The practice page shows no frame.');
  return frame;
}

async function sitDown(
  page: Page,
  inner: Frame | undefined,
  browser: TestBrowser,
  room: Room,
): Promise<Desk> {
  const frame = inner ?? page.mainFrame();
  const composer = `pierce/[data-composer="${room}"]`;
  const editor = `${composer} [data-editor]`;
  const publish = `${composer} [data-publish]`;
  await frame.waitForSelector(editor, { visible: true });
  const before = await page.$$eval('[data-feed] [data-post]', (posts) => posts.length);
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';

  const press = async (key: 'Enter' | 'KeyZ') => {
    await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    await page.keyboard.up(modifier);
  };

  const shown = () => frame.$eval(editor, shownText);

  return {
    page,
    frame,
    surface: await browser.surface(page, frame),
    editor,
    publish,
    async type(text) {
      await frame.click(editor);
      await page.keyboard.type(text);
    },
    pressPost: () => frame.click(publish),
    async pressBeside() {
      const { x, y } = await originOf(frame);
      await page.mouse.click(x + 5, y + 5);
    },
    pressModEnter: () => press('Enter'),
    undo: () => press('KeyZ'),
    async moveCaret(key) {
      await page.keyboard.press(key);
      await frame.evaluate(selectionAtRest);
    },
    atRest: () => frame.evaluate(selectionAtRest),
    shown,
    async published() {
      const texts = await page.$$eval('[data-feed] [data-post-text]', (posts) =>
        posts.map((post) => post.textContent ?? ''),
      );
      return texts.slice(0, texts.length - before);
    },
    async waitForPublished(text) {
      await page.waitForFunction(
        (wanted) => document.querySelector('[data-feed] [data-post-text]')?.textContent === wanted,
        { timeout: PATIENCE_MS },
        text,
      );
    },
    async waitForAnyPublished() {
      await page.waitForFunction(
        (count) => document.querySelectorAll('[data-feed] [data-post]').length > count,
        { timeout: PATIENCE_MS },
        before,
      );
    },
    async waitForShown(text) {
      const look = async () => expect(await shown()).toBe(text);
      await vi.waitFor(look, { timeout: PATIENCE_MS, interval: 25 });
    },
  };
}

/** Runs in the page. Slate and Draft.js keep empty lines open with characters that nobody typed. */
function shownText(editor: Element): string {
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  return (editor.textContent ?? '').replace(/[\u200B\uFEFF]/g, '');
}

/** Runs in the page. Slate looks at the selection every 100 ms only; no person is faster. */
function selectionAtRest(): Promise<void> {
  return new Promise((resolve) => {
    let rest = setTimeout(resolve, 150);
    document.addEventListener('selectionchange', () => {
      clearTimeout(rest);
      rest = setTimeout(resolve, 150);
    });
  });
}
