import { setTimeout as wait } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';
import { describeMatches } from './describe-matches';
import { LOOK_AGAIN_MS, PATIENCE_MS } from './patience';
import type { ShadowReach } from './shadow-reach';

/** Client rectangle in CSS pixels, of the frame's viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A snapshot of one element inside the extension's closed shadow roots. */
export interface SurfaceElement {
  readonly tag: string;
  /** `textContent`, white space collapsed. */
  readonly text: string;
  readonly box: Box;
  /** False when not drawn, or hidden by style. */
  readonly visible: boolean;
  /** True when it has the focus inside its root, and the root's host has it in the page. */
  readonly focused: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface WaitOptions {
  /** Milliseconds until it fails; `PATIENCE_MS` unless told. */
  readonly timeout?: number;
  /** Text the element must contain. */
  readonly text?: string;
}

/** What the extension shows in one frame of a page, read and pressed as a person would. */
export class Surface {
  readonly #frame: Frame;
  readonly #reach: ShadowReach;

  constructor(frame: Frame, reach: ShadowReach) {
    this.#frame = frame;
    this.#reach = reach;
  }

  /** Every element that matches, in document order; none when the extension has drawn nothing. */
  async query(selector: string): Promise<readonly SurfaceElement[]> {
    const perRoot = await this.#reach.callOnRoots(describeMatches, selector);
    return perRoot.flatMap((json): SurfaceElement[] => JSON.parse(json));
  }

  async exists(selector: string): Promise<boolean> {
    return (await this.query(selector)).length > 0;
  }

  async text(selector: string): Promise<string> {
    return (await this.#first(selector)).text;
  }

  async attribute(selector: string, name: string): Promise<string | null> {
    return (await this.#first(selector)).attributes[name] ?? null;
  }

  async box(selector: string): Promise<Box> {
    return (await this.#first(selector)).box;
  }

  /**
   * Moves the mouse to the middle of the first visible match and presses it, a trusted click, once
   * it stands still: what opens or grows moves away from under a mouse this quick.
   */
  async click(selector: string, options: WaitOptions = {}): Promise<void> {
    const box = await this.#boxAtRest(selector, options);
    const { x, y } = await originOf(this.#frame);
    const mouse = this.#frame.page().mouse;
    await mouse.click(x + box.x + box.width / 2, y + box.y + box.height / 2);
  }

  /** Waits until a match is visible, with `options.text` in it if given, and returns it. */
  async waitFor(selector: string, options: WaitOptions = {}): Promise<SurfaceElement> {
    let seen: readonly SurfaceElement[] = [];
    const found = await this.#until(options.timeout, async () => {
      seen = await this.query(selector);
      return seen.find(({ visible, text }) => visible && text.includes(options.text ?? ''));
    });
    if (found) return found;
    const wanted = options.text === undefined ? '' : ` with the text "${options.text}"`;
    throw new Error(`No visible ${selector}${wanted}. ${summary(seen)}`);
  }

  /** Waits until no match is visible. */
  async waitForGone(selector: string, options: Pick<WaitOptions, 'timeout'> = {}): Promise<void> {
    const gone = await this.#until(options.timeout, async () => {
      const visible = (await this.query(selector)).some((element) => element.visible);
      return visible ? undefined : true;
    });
    if (!gone) throw new Error(`${selector} is still visible.`);
  }

  async #boxAtRest(selector: string, options: WaitOptions): Promise<Box> {
    const deadline = performance.now() + (options.timeout ?? PATIENCE_MS);
    let { box } = await this.waitFor(selector, options);
    for (;;) {
      await wait(LOOK_AGAIN_MS);
      const { box: later } = await this.waitFor(selector, options);
      if (samePlace(box, later)) return later;
      if (performance.now() >= deadline) throw new Error(`${selector} does not stand still.`);
      box = later;
    }
  }

  async #first(selector: string): Promise<SurfaceElement> {
    const [first] = await this.query(selector);
    if (!first) throw new Error(`The extension shows no ${selector}.`);
    return first;
  }

  async #until<Value>(
    timeout: number = PATIENCE_MS,
    look: () => Promise<Value | undefined>,
  ): Promise<Value | undefined> {
    const deadline = performance.now() + timeout;
    for (;;) {
      const value = await look();
      if (value !== undefined || performance.now() >= deadline) return value;
      await wait(LOOK_AGAIN_MS);
    }
  }
}

/** Where a frame's own viewport begins in that of the page; frames of these tests have no padding. */
export async function originOf(frame: Frame): Promise<Pick<Box, 'x' | 'y'>> {
  const element = await frame.frameElement();
  if (!element) return { x: 0, y: 0 };
  return element.evaluate((host) => {
    const { x, y } = host.getBoundingClientRect();
    return { x: x + host.clientLeft, y: y + host.clientTop };
  });
}

function samePlace(one: Box, other: Box): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height
  );
}

function summary(seen: readonly SurfaceElement[]): string {
  if (seen.length === 0) return 'Nothing in the extension matches it.';
  return `Seen: ${seen.map(({ tag, text, visible }) => `${tag} "${text}"${visible ? '' : ' (hidden)'}`).join(', ')}.`;
}
