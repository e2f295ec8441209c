import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../scripts/browser';
import { openPractice, type Practice } from './open-practice';

/** One browser for all suites of a file, started before the first and closed after the last. */
export function shareBrowser(name: BrowserName): () => Practice {
  let practice: Practice;
  beforeAll(async () => {
    practice = await openPractice(name);
  });
  afterAll(() => practice?.close());
  return () => practice;
}
