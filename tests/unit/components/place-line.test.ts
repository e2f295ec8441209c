import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '@/components/geometry';
import { placeLine } from '@/components/place-line';

const viewport = { width: 1000, height: 800 };
const box = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 700 }))
  .chain(([left, top]) =>
    fc
      .tuple(fc.integer({ min: 20, max: 600 }), fc.integer({ min: 20, max: 300 }))
      .map(([width, height]) => ({ left, top, right: left + width, bottom: top + height })),
  );
const size = fc.record({
  width: fc.integer({ min: 50, max: 500 }),
  height: fc.integer({ min: 20, max: 90 }),
});

it('never covers the composer or a control', () => {
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 3 }), size, (composer, avoid, line) => {
      const placed = placeLine(composer, avoid, line, viewport);
      if (placed)
        for (const other of [composer, ...avoid]) expect(overlaps(placed, other)).toBe(false);
    }),
  );
});

it('stands below the composer, clear of a Post button at its lower right', () => {
  const composer = { left: 100, top: 100, right: 700, bottom: 240 };
  const post = { left: 600, top: 255, right: 690, bottom: 295 };
  const placed = placeLine(composer, [post], { width: 450, height: 50 }, viewport);
  expect(placed).toMatchObject({ top: 248, right: 592 });
});
