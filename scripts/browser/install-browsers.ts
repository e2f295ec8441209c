import { existsSync } from 'node:fs';
import { runCommand } from '../run-command';
import { findBrowsers } from './find-browsers';
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

/** Lines of apt's that tell a person how far it is. */
const APT_PROGRESS = /^(Need to get|Unpacking (chromium|firefox)|Setting up (chromium|firefox))/;

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
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    throw new Error(`Please install ${missing.map(adviceFor).join(' and ')}, then run this again.`);
  }
  const options = {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    onOutput: (piece: string) => {
      for (const line of piece.split('\n')) if (APT_PROGRESS.test(line)) onProgress(line);
    },
  };
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
  onProgress("Reading Debian's package lists");
  await runCommand('apt-get', ['update', '--quiet'], options);
  onProgress(`Installing ${packages.join(' and ')}`);
  const install = ['install', '--yes', '--quiet', '--no-install-recommends'];
  await runCommand('apt-get', [...install, ...packages], options);
}

function adviceFor(name: BrowserName): string {
  return name === 'firefox' ? 'Firefox 149 or newer' : 'Chromium, Chrome or Edge';
}
