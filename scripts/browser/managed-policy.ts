import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** What an organisation sets for the extension, as `storage.managed` will give it. */
export type ManagedValues = Readonly<Record<string, unknown>>;

/** A home folder for Firefox, which looks for managed values in it; removed by `remove`. */
export interface ManagedHome {
  readonly folder: string;
  remove(): void;
}

/** Writes the file in which Firefox on Linux looks for what the organisation sets. */
export function homeWithPolicy(extensionId: string, data: ManagedValues): ManagedHome {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-home-'));
  const manifests = join(folder, '.mozilla', 'managed-storage');
  mkdirSync(manifests, { recursive: true });
  const manifest = { name: extensionId, description: 'Policy of a test', type: 'storage', data };
  writeFileSync(join(manifests, `${extensionId}.json`), JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/**
 * Sets it for an extension of Chromium, on the page that Chromium has for trying policies: a test
 * need not write to the machine's own. The page is Chromium's alone, branded Chrome has it not.
 */
export async function setPolicyInChromium(
  browser: Browser,
  extensionId: string,
  managed: ManagedValues,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://policy/test');
  const rows = Object.entries(managed).map(([name, value]) => ({
    ...{ namespace: extensionId, name, value },
    ...{ source: PLATFORM, scope: MACHINE, level: MANDATORY },
  }));
  const taken = await page.evaluate(`import('chrome://resources/js/cr.js').then((cr) =>
    cr.sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(rows))}, ''))`);
  await page.close();
  if (taken !== true) throw new Error('Chromium did not take the policy of the test.');
}

/** Chromium's `PolicySource`, `PolicyScope` and `PolicyLevel` (components/policy/core/common). */
const PLATFORM = 5;
const MACHINE = 1;
const MANDATORY = 1;

/** The id Chromium gives an unpacked extension: the first half of its path's hash, in letters from a. */
export function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
