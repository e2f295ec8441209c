import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPasses } from '@/composer';

test('a pass is for exactly one text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (granted, other) => {
      const passes = createPasses(() => 0);
      passes.grant(granted);
      expect(passes.allows(granted)).toBe(true);
      expect(passes.allows(other)).toBe(other === granted);
    }),
  );
});

test('a pass lasts 30 seconds, and serves all events of one publish', () => {
  let time = 1_000;
  const passes = createPasses(() => time);
  passes.grant('draft');
  time += 29_999;
  expect([passes.allows('draft'), passes.allows('draft')]).toEqual([true, true]);
  time += 1;
  expect(passes.allows('draft')).toBe(false);
  passes.grant('draft');
  expect(passes.allows('draft')).toBe(true);
});
