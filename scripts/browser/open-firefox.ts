import puppeteer from 'puppeteer-core';
import { bidiProtocol, idOf } from './bidi-protocol';
import { closeWelcome, WELCOME } from './close-welcome';
import { ExtensionPage } from './extension-page';
import { requireBrowser } from './find-browsers';
import { reachInFirefox } from './firefox-reach';
import { closeExtensionTab, loadExtensionPage, startCommandInFirefox } from './firefox-system';
import { homeWithPolicy } from './managed-policy';
import { QUIET_FIREFOX, QUIET_FIREFOX_ENV } from './quiet';
import { Surface } from './surface';
import type { FirefoxOptions, TestBrowser } from './test-browser';

/** Our id in Firefox, as `wxt.config.ts` sets it; policies name it. */
const GECKO_ID = 'second-look@second-look.example';

/**
 * Starts Firefox with the extension loaded as a temporary add-on, in a new profile. Firefox grants a
 * temporary add-on the hosts of its content scripts and `host_permissions` (measured on ESR 153).
 */
export async function openFirefox(options: FirefoxOptions): Promise<TestBrowser> {
  const home = options.managed && homeWithPolicy(GECKO_ID, options.managed);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable ?? requireBrowser('firefox').path,
    headless: options.headless,
    handleSIGINT: false,
    acceptInsecureCerts: options.acceptInsecureCerts ?? false,
    env: {
      ...process.env,
      ...QUIET_FIREFOX_ENV,
      ...(home && { HOME: home.folder }),
    },
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // A person's window gets no privileged access for scripts; only tests and the headless walk do.
    args: [...(options.headless ? ['--remote-allow-system-access'] : []), ...(options.args ?? [])],
    extraPrefsFirefox: {
      ...QUIET_FIREFOX,
      ...proxyPrefs(options.proxy),
      ...(options.still ? { 'ui.prefersReducedMotion': 1 } : {}),
      ...options.prefs,
    },
  });
  const id = await browser.installExtension(options.extension);
  const protocol = bidiProtocol(browser);
  if (options.headless && !options.keepWelcome) {
    await closeWelcome(() => closeExtensionTab(protocol, WELCOME));
  }
  return {
    name: 'firefox',
    version: await browser.version(),
    async page(url) {
      const page = await browser.newPage();
      if (url) await page.goto(url);
      return page;
    },
    surface: async (page, frame = page.mainFrame()) =>
      new Surface(frame, await reachInFirefox(frame)),
    extensionId: () => id,
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.bringToFront();
      await loadExtensionPage(protocol, idOf(page.mainFrame()), id, path);
      return new ExtensionPage(page);
    },
    pressShortcut: (command) => startCommandInFirefox(protocol, id, command),
    async close() {
      await browser.close();
      home?.remove();
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

function proxyPrefs(
  proxy: string | undefined,
): Readonly<Record<string, string | number | boolean>> {
  if (!proxy) return {};
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    // Firefox would otherwise never ask a proxy for a loopback address.
    'network.proxy.allow_hijacking_localhost': true,
  };
}
