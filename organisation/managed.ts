import { browser } from 'wxt/browser';

/**
 * What an organisation can set by its browsers' policy, and nothing else: `public/managed.schema.json`
 * names the same for Chromium (docs/deployment.md). A door of its own beside `index.ts`, because
 * pages with a composer read what the background made of it.
 */
export interface ManagedSettings {
  /** The text of a pack file. */
  readonly pack: string | undefined;
  /** The organisation installs us and welcomes its staff in its own way. */
  readonly forceInstalled: boolean;
}

/** Milliseconds in which a policy that is there arrives; Chromium answers with nothing until then. */
export const SETTLES_IN = 10_000;

/** Reads the policy. Nothing is set where there is none, or a value is not of its kind. */
export async function readManaged(): Promise<ManagedSettings> {
  // Firefox rejects where there is no policy at all.
  const set: Readonly<Record<string, unknown>> = await browser.storage.managed
    .get(null)
    .catch(() => ({}));
  return { pack: packText(set.pack), forceInstalled: set.forceInstalled === true };
}

/** Firefox holds its policies to no schema, and there people write the pack itself, not its text. */
function packText(pack: unknown): string | undefined {
  if (typeof pack === 'object' && pack !== null) return JSON.stringify(pack, null, 2);
  return typeof pack === 'string' && pack.trim() !== '' ? pack : undefined;
}
