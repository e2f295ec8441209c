import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Placement, Size } from '@/components/geometry';
import { placeCard } from '@/components/place-card';

const gap = 8;

const screens = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 200, max: 1600 }),
});

/** Screens with an anchor on them and a card that was already made narrow enough for them. */
const cases = screens.chain((viewport) =>
  fc.record({
    viewport: fc.constant(viewport),
    anchor: fc
      .tuple(
        fc.integer({ min: 0, max: viewport.width }),
        fc.integer({ min: 0, max: viewport.height }),
      )
      .map(([left, top]): Box => ({ left, top, right: left + 80, bottom: top + 20 })),
    size: fc.record({
      width: fc.integer({ min: 40, max: Math.min(400, viewport.width - 2 * gap) }),
      height: fc.integer({ min: 40, max: 2000 }),
    }),
    align: fc.constantFrom('start' as const, 'end' as const),
  }),
);

function covers(placement: Placement, size: Size, anchor: Box): boolean {
  const bottom = placement.top + Math.min(size.height, placement.maxHeight);
  const isBeside = placement.left >= anchor.right || placement.left + size.width <= anchor.left;
  return !isBeside && placement.top < anchor.bottom && bottom > anchor.top;
}

describe('placing a card', () => {
  test('keeps it inside every screen', () => {
    fc.assert(
      fc.property(cases, ({ anchor, size, viewport, align }) => {
        const placement = placeCard(anchor, size, viewport, align);
        const height = Math.min(size.height, placement.maxHeight);
        expect(placement.left).toBeGreaterThanOrEqual(gap);
        expect(placement.left + size.width).toBeLessThanOrEqual(viewport.width - gap);
        expect(placement.top).toBeGreaterThanOrEqual(gap);
        expect(placement.top + height).toBeLessThanOrEqual(viewport.height - gap);
      }),
    );
  });

  test('never covers the words where one side has room for it', () => {
    fc.assert(
      fc.property(cases, ({ anchor, size, viewport, align }) => {
        const below = viewport.height - anchor.bottom - 2 * gap;
        const above = anchor.top - 2 * gap;
        fc.pre(size.height <= Math.max(below, above));
        expect(covers(placeCard(anchor, size, viewport, align), size, anchor)).toBe(false);
      }),
    );
  });

  test('goes below the words, and above where only that has room', () => {
    const size = { width: 300, height: 200 };
    const viewport = { width: 800, height: 600 };
    const high = { left: 100, top: 50, right: 180, bottom: 70 };
    const low = { left: 100, top: 500, right: 180, bottom: 520 };
    expect(placeCard(high, size, viewport)).toMatchObject({ left: 100, top: 78 });
    expect(placeCard(low, size, viewport)).toMatchObject({ left: 100, top: 292 });
  });

  test('goes beside the words where it is too high for above and below, and shows all it can', () => {
    fc.assert(
      fc.property(cases, ({ anchor, size, viewport, align }) => {
        const below = viewport.height - anchor.bottom - 2 * gap;
        const above = anchor.top - 2 * gap;
        const widest = Math.max(viewport.width - anchor.right, anchor.left) - 2 * gap;
        fc.pre(size.height > Math.max(below, above) && size.width <= widest);
        const placement = placeCard(anchor, size, viewport, align);
        expect(covers(placement, size, anchor)).toBe(false);
        expect(placement.maxHeight).toBe(viewport.height - 2 * gap);
      }),
    );
  });

  test('takes the whole height where neither side has room to read', () => {
    const viewport = { width: 320, height: 256 };
    const anchor = { left: 20, top: 110, right: 100, bottom: 130 };
    const placement = placeCard(anchor, { width: 304, height: 400 }, viewport);
    expect(placement).toEqual({ left: gap, top: gap, maxHeight: 240 });
  });
});
