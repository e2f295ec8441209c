import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteTable } from '../../../scripts/site-table';

test('docs/sites.md says what the profiles say; run "npm run docs:sites" to write it anew', () => {
  expect(readFileSync('docs/sites.md', 'utf8')).toBe(siteTable());
});
