import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, openPage } from './open-page';

describe.each(BROWSERS)('the profiles in %s', (browser) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser);
  });
  afterAll(() => open?.close());

  // One selector that cannot be read, such as a `:has()` in a `:has()`, takes its whole list with it.
  test('can read every selector of every profile', async () => {
    const unreadable = await open.page.evaluate(() => window.lab.unreadableSelectors());
    expect(unreadable).toEqual([]);
  });
});
