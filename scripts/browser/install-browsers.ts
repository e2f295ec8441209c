import { findBrowsers } from './find-browsers';
import { installDebian } from './install-debian';
import type { BrowserName } from './test-browser';

const DEBIAN_PACKAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** The browsers of `names` that are not on this machine; Chrome and Edge count as Chromium. */
function missingBrowsers(names: readonly BrowserName[]): readonly BrowserName[] {
  const found = new Set(
    findBrowsers().map(({ brand }) => (brand === 'firefox' ? 'firefox' : 'chromium')),
  );
  return names.filter((name) => !found.has(name));
}

/**
 * Installs what is missing of `names` with Debian's package manager; `onProgress` hears a line now
 * and then. Throws, with one line that says what to install, on any other system and for anyone
 * but root.
 */
export async function installBrowsers(
  names: readonly BrowserName[],
  onProgress: (line: string) => void,
): Promise<void> {
  const missing = missingBrowsers(names);
  if (missing.length === 0) return;
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
  await installDebian(packages, missing.map(adviceFor).join(' and '), onProgress);
}

function adviceFor(name: BrowserName): string {
  return name === 'firefox' ? 'Firefox 149 or newer' : 'Chromium, Chrome or Edge';
}
