import { PNG } from 'pngjs';
import type { Frame } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { levelStyles } from '@/components';
import { type Box, originOf, PATIENCE_MS } from '../../scripts/browser';
import type { FlaggedDraft } from './drafts';
import type { Desk } from './open-practice';

/** The tab, and a selector of its editor; `>>>` in it leads into an open shadow root. */
type Where = Pick<Desk, 'page' | 'editor'> & { readonly frame?: Frame };

/** Pixels that a line may end before or after the glyphs' own boxes. */
const SLACK = 3;

/**
 * Looks at the screenshot for the line's own colour and compares where it is with where the words
 * are, in the page's viewport. The words' place is measured without the product: by a Range, or for a textarea by the width
 * of the text in the same font.
 */
export async function expectLineUnder(desk: Where, { text, words }: FlaggedDraft): Promise<Box> {
  const expected = await boxOfWords(desk, text.indexOf(words), words);
  // The line is drawn on the frame after the finding; the screenshot may come before it.
  const drawn = await vi.waitFor(
    async () => {
      const box = await boxOfColour(desk, levelStyles.stop.light, expected);
      expect(box).toBeDefined();
      return box;
    },
    { timeout: PATIENCE_MS, interval: 100 },
  );
  if (!drawn) throw new Error('No line is drawn.');
  expect(Math.abs(drawn.x - expected.x)).toBeLessThanOrEqual(SLACK);
  const right = drawn.x + drawn.width;
  expect(Math.abs(right - (expected.x + expected.width))).toBeLessThanOrEqual(SLACK);
  expect(drawn.y).toBeGreaterThan(expected.y + expected.height / 2);
  expect(drawn.y + drawn.height).toBeLessThanOrEqual(expected.y + expected.height + SLACK);
  return drawn;
}

async function boxOfWords(
  { page, frame = page.mainFrame(), editor }: Where,
  start: number,
  words: string,
): Promise<Box> {
  const origin = await originOf(frame);
  const box = await frame.$eval(
    editor,
    (element, from, length) => {
      if (element instanceof HTMLTextAreaElement) {
        const style = getComputedStyle(element);
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) throw new Error('no canvas');
        pen.font = style.font;
        const outer = element.getBoundingClientRect();
        const left = outer.left + element.clientLeft + Number.parseFloat(style.paddingLeft);
        const top = outer.top + element.clientTop + Number.parseFloat(style.paddingTop);
        const before = pen.measureText(element.value.slice(0, from)).width;
        const width = pen.measureText(element.value.slice(from, from + length)).width;
        return { x: left + before, y: top, width, height: Number.parseFloat(style.lineHeight) };
      }
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        const end = passed + node.length;
        if (passed <= from && from < end) range.setStart(node, from - passed);
        if (passed < from + length && from + length <= end)
          range.setEnd(node, from + length - passed);
        passed = end;
      }
      if (range.toString().length !== length) throw new Error('the words are not in the editor');
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    },
    start,
    words.length,
  );
  return { ...box, x: origin.x + box.x, y: origin.y + box.y };
}

/**
 * The box around every pixel of one colour on the editor's line of text at `line`; undefined when
 * there is none. Only that line: the badge in the editor's corner wears the same colour.
 */
async function boxOfColour(
  { page, frame = page.mainFrame(), editor }: Where,
  hex: string,
  line: Box,
): Promise<Box | undefined> {
  const origin = await originOf(frame);
  const { x, width: wide } = await frame.$eval(editor, (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x, width: box.width };
  });
  const clip = {
    x: origin.x + x,
    y: Math.floor(line.y),
    width: wide,
    height: Math.ceil(line.height) + SLACK,
  };
  const { data, width, height } = PNG.sync.read(Buffer.from(await page.screenshot({ clip })));
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  let box: { left: number; top: number; right: number; bottom: number } | undefined;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) continue;
      box ??= { left: x, top: y, right: x + 1, bottom: y + 1 };
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  if (!box) return undefined;
  return {
    x: clip.x + box.left,
    y: clip.y + box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
  };
}
