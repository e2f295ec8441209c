import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedPages } from '../../../scripts/docs/generated-pages';

it.each([...generatedPages])(
  '%s says what the code says; run "npm run docs" to write it anew',
  (file, page) => {
    expect(readFileSync(file, 'utf8')).toBe(page());
  },
);
