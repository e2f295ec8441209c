import { expect, test } from 'vitest';
import { renderTable } from '@/scripts/walk/render-table';

const LONG =
  'This could be read as support for a party, and you are politically restricted. '.repeat(3);

test('every line of a table is equally wide, and no word is lost', () => {
  const table = renderTable('Ask first', [
    ['Area', 'Political'],
    ['Message', LONG.trim()],
  ]);
  const widths = new Set(table.split('\n').map((line) => line.length));
  expect(widths.size).toBe(1);
  expect(table.match(/restricted\./g)).toHaveLength(3);
});

test('a row without a value is left out', () => {
  const table = renderTable('Tip', [
    ['Area', 'Political'],
    ['Safer wording', ''],
  ]);
  expect(table).not.toContain('Safer wording');
});
