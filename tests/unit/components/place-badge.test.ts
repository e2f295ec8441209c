import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, overlaps } from '@/components/geometry';
import { placeBadge } from '@/components/place-badge';

const viewport = { width: 1000, height: 800 };
const size = { width: 100, height: 28 };

const boxes = fc
  .record({
    left: fc.integer({ min: -300, max: 1100 }),
    top: fc.integer({ min: -300, max: 900 }),
    width: fc.integer({ min: 20, max: 700 }),
    height: fc.integer({ min: 20, max: 400 }),
  })
  .map(
    ({ left, top, width, height }): Box => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    }),
  );

describe('placing the badge', () => {
  test('covers none of the controls of the site and stays on the screen', () => {
    fc.assert(
      fc.property(boxes, fc.array(boxes, { maxLength: 4 }), (composer, avoid) => {
        const box = placeBadge(composer, avoid, size, viewport);
        if (!box) return;
        expect(avoid.filter((control) => overlaps(control, box))).toEqual([]);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(viewport.width);
        expect(box.bottom).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });

  test('stands in the lower right corner', () => {
    const composer = { left: 100, top: 100, right: 600, bottom: 300 };
    expect(placeBadge(composer, [], size, viewport)).toMatchObject({ right: 592, bottom: 292 });
  });

  test('moves beside a publish control that has the corner', () => {
    const composer = { left: 100, top: 100, right: 600, bottom: 300 };
    const publish = { left: 520, top: 256, right: 590, bottom: 292 };
    const box = placeBadge(composer, [publish], size, viewport);
    expect(box).toMatchObject({ right: 512, bottom: 292 });
  });

  test('leaves the only line of a low composer to the text', () => {
    const composer = { left: 100, top: 100, right: 600, bottom: 140 };
    expect(placeBadge(composer, [], size, viewport)).toMatchObject({ right: 592, bottom: 92 });
    const control = { left: 560, top: 60, right: 600, bottom: 96 };
    const box = placeBadge(composer, [control], size, viewport);
    expect(box).toMatchObject({ right: 552, bottom: 92 });
  });

  test('stays with the part of a long composer that is in sight', () => {
    const composer = { left: 100, top: 100, right: 600, bottom: 2000 };
    expect(placeBadge(composer, [], size, viewport)).toMatchObject({ bottom: 792 });
  });

  test('is not shown for a composer out of sight', () => {
    const composer = { left: 100, top: 900, right: 600, bottom: 1000 };
    expect(placeBadge(composer, [], size, viewport)).toBeUndefined();
  });
});
