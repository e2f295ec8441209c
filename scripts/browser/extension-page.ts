import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { LOOK_AGAIN_MS, PATIENCE_MS } from './patience';

/**
 * A tab that shows one of the extension's own pages. It works in the background too, where a
 * browser draws no frames, so nothing here waits for one.
 */
export class ExtensionPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The tab itself, for what only a page in front can do. */
  get page(): Page {
    return this.#page;
  }

  /** Runs `expression` in the page, awaits it, and returns its value, which must survive JSON. */
  async evaluate(expression: string): Promise<unknown> {
    const json = await this.#page.evaluate(
      `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    );
    return JSON.parse(String(json));
  }

  /** Waits until the page shows `text`. */
  async waitForText(text: string): Promise<void> {
    await this.#until(`document.body?.innerText.includes(${JSON.stringify(text)})`, text);
  }

  /** Waits until the page does not show `text` any more. */
  async waitForNoText(text: string): Promise<void> {
    await this.#until(`!document.body?.innerText.includes(${JSON.stringify(text)})`, `no ${text}`);
  }

  /** Waits for the first match of `selector` and presses it with the mouse: a trusted click. */
  async click(selector: string): Promise<void> {
    await this.#press(`document.querySelector(${JSON.stringify(selector)})`, selector);
  }

  /** The same for the first button or link that says `text` and no more. */
  async clickText(text: string): Promise<void> {
    const said = `(one) => one.textContent.trim() === ${JSON.stringify(text)}`;
    await this.#press(`[...document.querySelectorAll('button, a')].find(${said})`, text);
  }

  /** Waits until `condition`, an expression that may be a promise, is true. */
  async waitUntil(condition: string, what: string): Promise<void> {
    await this.#until(condition, what);
  }

  async #press(element: string, what: string): Promise<void> {
    // Not `page.click`: it waits for an IntersectionObserver, which is silent in the background.
    const middle = `(() => {
      const element = ${element};
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    })()`;
    let place: unknown;
    await this.#until(`Boolean(${element})`, what);
    do {
      place = await this.evaluate(middle);
      await wait(LOOK_AGAIN_MS);
      // What is still being laid out moves away from under the mouse.
    } while (JSON.stringify(place) !== JSON.stringify(await this.evaluate(middle)));
    if (!Array.isArray(place)) throw new Error(`${what} has no place in the extension page.`);
    await this.#page.mouse.click(Number(place[0]), Number(place[1]));
  }

  /** Gives a file to the file field that `selector` names: its change event is trusted. */
  async chooseFile(selector: string, path: string): Promise<void> {
    const field = await this.#page.$(selector);
    if (!field) throw new Error(`The extension page shows no "${selector}".`);
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  /** Presses the field that `selector` names and types into it. */
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.#page.keyboard.type(text);
  }

  /** Loads the page again, as when a popup is opened anew. */
  async reload(): Promise<void> {
    await this.evaluate('void (document.body.dataset.old = "true", location.reload())');
    await this.#until('document.readyState === "complete" && !document.body.dataset.old', 'reload');
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  async #until(condition: string, what: string): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    // While a page is being replaced there is nothing to ask.
    while ((await this.evaluate(condition).catch(() => false)) !== true) {
      if (performance.now() > deadline) {
        throw new Error(`The extension page shows no "${what}". ${await this.#shown()}`);
      }
      await wait(LOOK_AGAIN_MS);
    }
  }

  async #shown(): Promise<string> {
    const shown = await this.evaluate('location.href + ": " + document.body?.innerText.trim()');
    return `Shown: ${shown}`;
  }
}
