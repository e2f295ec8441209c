import { browser } from 'wxt/browser';

/** The hosts the person allowed beyond those of the profiles, as match patterns. */
export async function allowedHosts(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: hosts = [], content_scripts: scripts = [] } =
    browser.runtime.getManifest();
  // Chromium counts the patterns of content scripts too, and takes none of its own back.
  const ours = new Set([...hosts, ...scripts.flatMap(({ matches }) => matches ?? [])]);
  return origins.filter((origin) => !ours.has(origin));
}
