import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remapMarks, type Span } from '@/composer';

const TEXT = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '👍', 'e\u0301'), maxLength: 30 });

/** A text with some marks, and the text after one edit, which X marks off: it can be in one place only. */
const EDIT = fc
  .record({
    before: TEXT,
    at: fc.nat(),
    cut: fc.nat({ max: 6 }),
    typed: TEXT,
    marks: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }))),
  })
  .map(({ before, at, cut, typed, marks }) => {
    const from = at % (before.length + 1);
    const to = Math.min(before.length, from + cut);
    return {
      before,
      from,
      to,
      after: `${before.slice(0, from)}X${typed}X${before.slice(to)}`,
      marks: marks.flatMap(([start, length]): Span[] => {
        const first = start % (before.length + 1);
        return first + length <= before.length ? [{ start: first, end: first + length }] : [];
      }),
    };
  });

test('a mark that is kept covers the same characters', () => {
  fc.assert(
    fc.property(EDIT, ({ before, after, marks }) => {
      const byId = marks.map((mark, id) => ({ ...mark, id }));
      for (const kept of remapMarks(before, after, byId)) {
        const old = byId[kept.id];
        expect(after.slice(kept.start, kept.end)).toBe(before.slice(old?.start, old?.end));
      }
    }),
  );
});

test('only marks that the edit touches are dropped', () => {
  fc.assert(
    fc.property(EDIT, ({ before, after, marks, from, to }) => {
      const untouched = marks.filter(({ start, end }) => end <= from || start >= to);
      expect(remapMarks(before, after, untouched)).toHaveLength(untouched.length);
    }),
  );
});

test('a mark behind an insertion moves, one that is typed into goes', () => {
  const marks = [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
  ];
  expect(remapMarks('one two', 'one 👍two', marks)).toEqual([
    { start: 0, end: 3 },
    { start: 6, end: 9 },
  ]);
  expect(remapMarks('one two', 'one twXo', marks)).toEqual([{ start: 0, end: 3 }]);
});
