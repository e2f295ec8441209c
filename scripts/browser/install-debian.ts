import { existsSync } from 'node:fs';
import { runCommand } from '../run-command';

/** Lines of apt's that tell a person how far it is. */
const APT_PROGRESS = /^(Need to get|Unpacking (chromium|firefox)|Setting up (chromium|firefox))/;

/**
 * Installs packages with Debian's package manager; `onProgress` hears a line now and then. Throws,
 * with `advice` on what to install, on any other system and for anyone but root.
 */
export async function installDebian(
  packages: readonly string[],
  advice: string,
  onProgress: (line: string) => void,
): Promise<void> {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    throw new Error(`Please install ${advice}, then run this again.`);
  }
  const options = {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    onOutput: (piece: string) => {
      for (const line of piece.split('\n')) if (APT_PROGRESS.test(line)) onProgress(line);
    },
  };
  onProgress("Reading Debian's package lists");
  await runCommand('apt-get', ['update', '--quiet'], options);
  onProgress(`Installing ${packages.join(' and ')}`);
  const install = ['install', '--yes', '--quiet', '--no-install-recommends'];
  await runCommand('apt-get', [...install, ...packages], options);
}
