import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLevels } from '@/components';
import { splitPost } from '@/components/split-post';

const levels = fc.constantFrom('stop' as const, 'ask' as const, 'reword' as const, 'tip' as const);

/** A text with spans that lie in it. */
const marked = fc.string({ unit: 'grapheme', maxLength: 60 }).chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), levels)
        .map(([a, b, level]) => ({ start: Math.min(a, b), end: Math.max(a, b), level })),
      { maxLength: 6 },
    ),
  ),
);

describe('splitting the post at its findings', () => {
  test('loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(marked, ([text, findings]) => {
        const joined = splitPost(text, findings).map((segment) => segment.text);
        expect(joined.join('')).toBe(text);
      }),
    );
  });

  test('gives every character the worst level that covers it', () => {
    fc.assert(
      fc.property(marked, ([text, findings]) => {
        const shown = splitPost(text, findings).flatMap((segment) =>
          Array.from({ length: segment.text.length }, () => segment.level),
        );
        const wanted = Array.from({ length: text.length }, (_, at) => {
          const covering = findings.filter(({ start, end }) => start <= at && at < end);
          return covering.map(({ level }) => level).sort(compareLevels)[0];
        });
        expect(shown).toEqual(wanted);
      }),
    );
  });

  test('shows the worse level where two findings overlap', () => {
    const findings = [
      { start: 0, end: 7, level: 'tip' as const },
      { start: 4, end: 11, level: 'stop' as const },
    ];
    expect(splitPost('one two three', findings)).toEqual([
      { text: 'one ', level: 'tip' },
      { text: 'two', level: 'stop' },
      { text: ' thr', level: 'stop' },
      { text: 'ee' },
    ]);
  });
});
