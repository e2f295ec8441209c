import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserBrand = 'chromium' | 'chrome' | 'edge' | 'firefox';

export interface FoundBrowser {
  readonly brand: BrowserBrand;
  /** Absolute path of the program. */
  readonly path: string;
}

interface Places {
  /** Program names looked for on PATH. */
  readonly names: readonly string[];
  readonly mac: readonly string[];
  /** Below each of Windows' program folders. */
  readonly windows: readonly string[];
}

const PLACES: Readonly<Record<BrowserBrand, Places>> = {
  chromium: {
    names: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium/Application/chrome.exe'],
  },
  chrome: {
    names: ['google-chrome', 'google-chrome-stable', 'chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
  },
  edge: {
    names: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  firefox: {
    names: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

const BRANDS: readonly BrowserBrand[] = ['chromium', 'chrome', 'edge', 'firefox'];

/** The browsers on this machine that can load the extension, Chromium first and Firefox last. */
export function findBrowsers(): readonly FoundBrowser[] {
  return BRANDS.flatMap((brand) => {
    const path = candidates(brand).find(isProgram);
    return path ? [{ brand, path }] : [];
  });
}

/**
 * The browser a protocol driver should start: for `chromium` also Chrome or Edge.
 * Throws with one line that says what to install.
 */
export function requireBrowser(name: 'chromium' | 'firefox'): FoundBrowser {
  const found = findBrowsers().find(({ brand }) => (brand === 'firefox') === (name === 'firefox'));
  if (found) return found;
  const wanted = name === 'firefox' ? 'Firefox 149 or newer' : 'Chromium, Chrome or Edge';
  throw new Error(`No ${wanted} was found on this machine: install it and run this again.`);
}

function candidates(brand: BrowserBrand): readonly string[] {
  const { names, mac, windows } = PLACES[brand];
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        mac.map((path) => join(folder, path)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = process.env[variable];
        return folder ? windows.map((path) => join(folder, path)) : [];
      });
    default:
      return [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].flatMap(
        (folder) => names.map((name) => join(folder, name)),
      );
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
