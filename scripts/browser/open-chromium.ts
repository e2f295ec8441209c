import puppeteer from 'puppeteer-core';
import { startCommandInChromium } from './chromium-command';
import { reachInChromium } from './chromium-reach';
import { closeWelcome, WELCOME } from './close-welcome';
import { ExtensionPage } from './extension-page';
import { requireBrowser } from './find-browsers';
import { setPolicyInChromium, unpackedId } from './managed-policy';
import { QUIET_CHROMIUM } from './quiet';
import { Surface } from './surface';
import type { OpenOptions, TestBrowser } from './test-browser';

/**
 * Starts Chromium, Chrome or Edge with the extension loaded, in a new profile. The extension goes in
 * through the protocol's `Extensions.loadUnpacked`: branded Chrome ignores `--load-extension` since
 * version 137.
 */
export async function openChromium(options: OpenOptions): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.executable ?? requireBrowser('chromium').path,
    headless: options.headless,
    ...(options.display && { env: { ...process.env, DISPLAY: options.display } }),
    pipe: true,
    enableExtensions: true,
    handleSIGINT: false,
    acceptInsecureCerts: options.acceptInsecureCerts ?? false,
    // A person's window needs no bar that says it is controlled by test software.
    ignoreDefaultArgs: options.headless ? false : ['--enable-automation'],
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      ...QUIET_CHROMIUM,
      ...sandboxArgs(),
      ...proxyArgs(options.proxy),
      ...(options.still ? ['--force-prefers-reduced-motion'] : []),
      ...(options.args ?? []),
    ],
  });
  if (options.managed) {
    await setPolicyInChromium(browser, unpackedId(options.extension), options.managed);
  }
  const id = await browser.installExtension(options.extension);
  if (options.headless && !options.keepWelcome) {
    await closeWelcome(async () => {
      const welcome = (await browser.pages()).find((page) => page.url().endsWith(WELCOME));
      await welcome?.close();
      return welcome !== undefined;
    });
  }
  return {
    name: 'chromium',
    version: await browser.version(),
    async page(url) {
      const page = await browser.newPage();
      if (url) await page.goto(url);
      return page;
    },
    surface: async (page, frame = page.mainFrame()) =>
      new Surface(frame, await reachInChromium(frame)),
    extensionId: () => id,
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return new ExtensionPage(page);
    },
    pressShortcut: (command) => startCommandInChromium(browser, id, command),
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

/** Chromium refuses its own sandbox to root, as in a container. */
function sandboxArgs(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Without `<-loopback>` Chromium would never ask a proxy for a loopback address. */
function proxyArgs(proxy: string | undefined): readonly string[] {
  return proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
}
