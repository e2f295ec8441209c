import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type BrowserBrand,
  type FoundBrowser,
  findBrowsers,
  installBrowsers,
  openChromium,
  openFirefox,
  type TestBrowser,
} from './browser';
import { type BuildTarget, buildExtension, buildPracticePage, extensionFolder } from './build';
import { say, sayWithin, step } from './progress';
import { CommandFailed } from './run-command';
import { type PracticeServer, servePractice } from './serve-practice';
import { walk } from './walk/walk';

const HELP = `npm start -- [options]

Builds Second Look and opens the practice page in a browser with the extension loaded.
Without a display, types sample drafts headless and prints what it warns about.

  --firefox    use Firefox
  --chrome     use Chrome
  --edge       use Edge
  --headless   type the samples headless even where there is a display
  --help       show this`;

const SCREENSHOTS = resolve('.output/walk');

await main().catch((error: unknown) => {
  if (error instanceof CommandFailed) say(error.output.trimEnd());
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      firefox: { type: 'boolean' },
      chrome: { type: 'boolean' },
      edge: { type: 'boolean' },
      headless: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (options.help) return say(HELP);

  const wanted = (['firefox', 'chrome', 'edge'] as const).find((brand) => options[brand]);
  const found = await chooseBrowser(wanted);
  const target: BuildTarget = found.brand === 'chromium' ? 'chrome' : found.brand;
  await step(`Building the extension for ${target}`, () => buildExtension(target, 'practice'));
  await step('Building the practice page', buildPracticePage);

  const headless = options.headless ?? !hasDisplay();
  const server = await servePractice();
  try {
    const browser = await step(`Opening ${found.path}`, () =>
      open(found, extensionFolder(target, 'practice'), headless),
    );
    await (headless ? walkHeadless(browser, server) : handOver(browser, server));
  } finally {
    await server.close();
  }
}

/** The browser asked for, or else the first one found; on Debian as root it is installed. */
async function chooseBrowser(wanted: BrowserBrand | undefined): Promise<FoundBrowser> {
  const choose = (): FoundBrowser | undefined =>
    findBrowsers().find(({ brand }) => wanted === undefined || brand === wanted);
  const present = choose();
  if (present) return present;
  if (wanted === 'chrome' || wanted === 'edge') {
    throw new Error(
      `No ${wanted} was found on this machine: install it, or leave --${wanted} out.`,
    );
  }
  const name = wanted === 'firefox' ? 'firefox' : 'chromium';
  await step(`Installing ${name} (a minute or two)`, () => installBrowsers([name], sayWithin));
  const installed = choose();
  if (installed) return installed;
  throw new Error(`${name} was installed but is not on the PATH.`);
}

function open(found: FoundBrowser, extension: string, headless: boolean): Promise<TestBrowser> {
  const options = { extension, headless, still: headless, executable: found.path };
  return found.brand === 'firefox' ? openFirefox(options) : openChromium(options);
}

/** macOS and Windows always have one; a Linux session says so in its environment. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Leaves the browser to the person until it is closed or Ctrl+C is pressed. */
async function handOver(browser: TestBrowser, server: PracticeServer): Promise<void> {
  const page = await browser.page(server.url);
  for (const other of await page.browser().pages()) {
    if (other !== page && other.url() === 'about:blank') await other.close();
  }
  await page.click('section:not([hidden]) [data-editor]');
  process.once('SIGINT', () => void browser.close());
  say(`\nReady: type in the box at ${server.url} or press one of the drafts beside it.`);
  say('Close the browser or press Ctrl+C to end.');
  await browser.closed;
}

async function walkHeadless(browser: TestBrowser, server: PracticeServer): Promise<void> {
  try {
    await walk({ browser, url: server.url, screenshots: SCREENSHOTS });
    say(`\nAll samples behaved as they should. Screenshots: ${SCREENSHOTS}`);
  } finally {
    await browser.close();
  }
}
