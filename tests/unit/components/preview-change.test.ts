import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, previewChange } from '@/components/preview-change';

describe('previewing a change', () => {
  test('keeps the post as written on both sides of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        const change = previewChange(text, { label: 'Shorter', start, end, replacement: 'x' });
        expect(change.head + change.removed + change.tail).toBe(text);
        expect(change.inserted).toBe('x');
      }),
    );
  });
});

describe('clipping a quotation', () => {
  test('leaves a short one alone', () => {
    expect(clip('polls are open', 14)).toBe('polls are open');
  });

  test('ends at a word', () => {
    expect(clip('polls are open until ten', 17)).toBe('polls are open…');
  });

  test('gives a beginning of the text and never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 30 }),
        (text, length) => {
          const clipped = clip(text, length);
          expect(clipped.length).toBeLessThanOrEqual(Math.max(length + 1, 0));
          expect(clipped).not.toMatch(/\p{Surrogate}/u);
          expect(text.startsWith(clipped.replace(/…$/, '')) || text === clipped).toBe(true);
        },
      ),
    );
  });
});
