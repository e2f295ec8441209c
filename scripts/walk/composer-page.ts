import type { Page } from 'puppeteer-core';
import { ACCOUNTS, type Room, type Sample } from '@/practice';

/** The practice page as a person uses it: real keys and a real mouse. */
export class ComposerPage {
  readonly #page: Page;
  readonly #room: Room;

  private constructor(page: Page, room: Room) {
    this.#page = page;
    this.#room = room;
  }

  /** Goes to a room by its link and waits until its composer is drawn. */
  static async enter(page: Page, room: Room): Promise<ComposerPage> {
    await page.click(`nav a[href="#${room}"]`);
    await page.waitForSelector(`${composer(room)} [data-editor]`, { visible: true });
    return new ComposerPage(page, room);
  }

  /** Posts as the office's account or as the member of staff. */
  async useAccount(mode: Sample['mode']): Promise<void> {
    const { handle } = ACCOUNTS[mode];
    const shown = await this.#page.$eval(`${composer(this.#room)} [data-account]`, (element) =>
      element.textContent?.trim(),
    );
    if (shown !== handle) await this.#page.click(`${composer(this.#room)} [data-switch-account]`);
  }

  async focus(): Promise<void> {
    await this.#page.click(`${composer(this.#room)} [data-editor]`);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async clear(): Promise<void> {
    const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
    await this.#page.focus(`${composer(this.#room)} [data-editor]`);
    await this.#page.keyboard.down(modifier);
    await this.#page.keyboard.press('KeyA');
    await this.#page.keyboard.up(modifier);
    await this.#page.keyboard.press('Backspace');
  }

  async pressPost(): Promise<void> {
    await this.#page.click(`${composer(this.#room)} [data-publish]`);
  }

  /** The published posts, newest first. */
  async feed(): Promise<readonly string[]> {
    return this.#page.$$eval('[data-feed] [data-post-text]', (posts) =>
      posts.map((post) => post.textContent ?? ''),
    );
  }

  /** Waits until the newest post is exactly `text`. */
  async waitForPost(text: string): Promise<void> {
    await this.#page.waitForFunction(
      (wanted) => document.querySelector('[data-feed] [data-post-text]')?.textContent === wanted,
      { timeout: 5000 },
      text,
    );
  }

  async screenshot(path: `${string}.png`): Promise<void> {
    await this.#page.screenshot({ path });
  }
}

function composer(room: Room): string {
  return `section[data-composer="${room}"]`;
}
