import type { Browser } from 'puppeteer-core';

/**
 * Starts an extension command in its service worker, as Chromium does when its keys are pressed,
 * and returns the keys. Chromium keeps keys sent by the protocol away from its own shortcuts.
 */
export async function startCommandInChromium(
  browser: Browser,
  extensionId: string,
  command: string,
): Promise<string> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker that can be reached.');
  // A string, because `dispatch` is in no type definition.
  const keys = await worker.evaluate(`(async (name) => {
    const bound = (await chrome.commands.getAll()).find((entry) => entry.name === name);
    if (!bound?.shortcut) return '';
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
    return bound.shortcut;
  })(${JSON.stringify(command)})`);
  if (typeof keys === 'string' && keys !== '') return keys;
  throw new Error(`Chromium has no shortcut for the extension's command "${command}".`);
}
