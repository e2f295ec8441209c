import type { TestBrowser } from './test-browser';

/** Everything the extension keeps, by storage; each value is what the storage's own API returned. */
export interface ExtensionStorage {
  readonly local: unknown;
  readonly session: unknown;
  readonly sync: unknown;
  readonly localStorage: unknown;
  /** By database name, then store name: all records. */
  readonly indexedDB: unknown;
  /** By cache name: the URLs kept. */
  readonly caches: unknown;
}

/** Runs in an extension page; a string, because the two browsers type these interfaces differently. */
const READ_STORAGE = `(async () => {
  const { storage } = globalThis.browser ?? chrome;
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const databases = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    databases[name] = {};
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store).getAll();
      databases[name][store] = await done(records);
    }
    database.close();
  }
  const kept = {};
  for (const name of await caches.keys()) {
    kept[name] = (await (await caches.open(name)).keys()).map((request) => request.url);
  }
  return {
    local: await storage.local.get(null),
    session: await storage.session.get(null),
    sync: await storage.sync.get(null),
    localStorage: { ...localStorage },
    indexedDB: databases,
    caches: kept,
  };
})()`;

/** Reads all that the extension has stored, from inside one of its own pages. */
export async function extensionStorage(
  browser: TestBrowser,
  pagePath = 'popup.html',
): Promise<ExtensionStorage> {
  const page = await browser.extensionPage(pagePath);
  const stored = await page.evaluate(READ_STORAGE);
  await page.close();
  if (isStorage(stored)) return stored;
  throw new Error('The extension page did not answer with its storage.');
}

function isStorage(value: unknown): value is ExtensionStorage {
  return typeof value === 'object' && value !== null && 'local' in value && 'session' in value;
}
