import { resolve } from 'node:path';
import { runCommand } from './run-command';

export type BuildTarget = 'chrome' | 'edge' | 'firefox';
export type BuildMode = 'production' | 'practice';

/** Folder that `vite` builds the practice page into. */
export const PRACTICE_PAGE = resolve('.output/practice-page');

/** Folder that the look-alike pages of `tests/sites` are built into. */
export const SITE_PAGES = resolve('.output/site-pages');

/** Folder that WXT builds the extension into; it names the mode when it is not the store's. */
export function extensionFolder(target: BuildTarget, mode: BuildMode): string {
  return resolve(`.output/${target}-mv3${mode === 'practice' ? '-practice' : ''}`);
}

/** Builds the extension for one browser; the `practice` mode adds the loopback practice page. */
export async function buildExtension(target: BuildTarget, mode: BuildMode): Promise<string> {
  return runNode('node_modules/wxt/bin/wxt.mjs', ['build', '-b', target, '--mode', mode]);
}

export async function buildPracticePage(): Promise<string> {
  const config = 'practice/vite.config.ts';
  return runNode('node_modules/vite/bin/vite.js', ['build', 'practice', '--config', config]);
}

export async function buildSitePages(): Promise<string> {
  const config = 'tests/sites/vite.config.ts';
  return runNode('node_modules/vite/bin/vite.js', ['build', 'tests/sites', '--config', config]);
}

/** Runs a script of an installed package with this Node: no shell and no `npx`, on any system. */
export async function runNode(
  script: string,
  args: readonly string[] = [],
  options?: Parameters<typeof runCommand>[2],
): Promise<string> {
  return runCommand(process.execPath, [script, ...args], options);
}
