import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../scripts/run-command';

const FOLDER = import.meta.dirname;

/** Installs what `bench/package-lock.json` names, if it is not there; resolves to name → version. */
export async function installPeers(): Promise<ReadonlyMap<string, string>> {
  const { dependencies } = readJson(join(FOLDER, 'package.json'));
  const wanted = Object.entries(dependencies ?? {});
  const isCurrent = wanted.every(([name, version]) => {
    const file = join(FOLDER, 'node_modules', name, 'package.json');
    return existsSync(file) && readJson(file).version === version;
  });
  if (!isCurrent) {
    await runCommand('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit']);
  }
  return new Map(wanted);
}

interface PackageFile {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readJson(file: string): PackageFile {
  return JSON.parse(readFileSync(file, 'utf8'));
}
