import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SpoiltBuild {
  readonly folder: string;
  remove(): void;
}

/** A file's code in, its broken code out. */
export type Breakage = (code: string) => string;

/**
 * A copy of a build in which some files are broken on purpose, to see that a test would notice or
 * that the product fails open.
 */
export function spoil(build: string, files: Readonly<Record<string, Breakage>>): SpoiltBuild {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-spoilt-'));
  cpSync(build, folder, { recursive: true });
  for (const [file, breakage] of Object.entries(files)) {
    const path = join(folder, file);
    writeFileSync(path, breakage(readFileSync(path, 'utf8')));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
