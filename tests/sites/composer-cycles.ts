import type { Page } from 'puppeteer-core';
import { STOP } from '../e2e/drafts';

/**
 * Puts a comment box of YouTube into its page, writes something that is flagged, waits until our
 * surface is there, and takes the box away until the surface has gone; so many times.
 */
export async function openAndClose(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async (text, wanted) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const until = async (there: boolean) => {
        while ((document.querySelector('second-look-surface') !== null) !== there) await frame();
      };
      document.querySelector('#contenteditable-root:focus')?.closest('ytd-commentbox')?.remove();
      await until(false);
      for (let time = 0; time < wanted; time += 1) {
        const box = document.createElement('ytd-commentbox');
        const editor = document.createElement('div');
        editor.id = 'contenteditable-root';
        editor.contentEditable = 'true';
        box.append(editor);
        document.body.append(box);
        editor.focus();
        document.execCommand('insertText', false, text);
        await until(true);
        await frame();
        box.remove();
        await until(false);
      }
    },
    STOP.text,
    times,
  );
}

/** Event listeners in the page, those of extensions included. Chromium only. */
export async function listenersInUse(page: Page): Promise<number> {
  await collectGarbage(page);
  return (await page.metrics()).JSEventListeners ?? 0;
}

/** Bytes of JavaScript objects in the page's process, those of extensions included. Chromium only. */
export async function heapInUse(page: Page): Promise<number> {
  await collectGarbage(page);
  return (await page.metrics()).JSHeapUsedSize ?? 0;
}

async function collectGarbage(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  // What an observer or a weak reference held is free only after a second look.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}
