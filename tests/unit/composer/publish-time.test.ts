import { expect, test } from 'vitest';
import { readTime } from '../../../composer/publish-time';

/** The wall time, whatever zone the test runs in. */
const wall = (shown: string | undefined, lang = 'en-GB') => readTime(shown, lang)?.slice(0, 16);

test.each([
  ['Will send on Thu, Nov 26, 2026 at 9:00 AM', 'en'],
  ['Will send on Thu, 26 Nov 2026 at 09:00', 'en-GB'],
  ['Wird am Do., 26. Nov. 2026 um 9:00 gesendet', 'de'],
  ['Sera envoyé le jeu. 26 novembre 2026 à 9:00', 'fr'],
  ['Will send on 26 November 2026, 9.00 a.m.', 'not a language'],
])('reads the day and time in %j', (shown, lang) => {
  expect(wall(shown, lang)).toBe('2026-11-26T09:00');
});

test('reads a field for a date and time, in any language', () => {
  expect(wall('2026-11-26T09:00', 'cy')).toBe('2026-11-26T09:00');
  expect(wall('2026-11-26T09:00:30', 'not a language')).toBe('2026-11-26T09:00');
  expect(wall('2026-11-26')).toBeUndefined();
});

test.each(['2026-11-26 09:00', '09:00 2026-11-26', 'Time 9:00 am Date 2026-11-26'])(
  'reads two fields, in either order: %j',
  (shown) => {
    expect(wall(shown, 'cy')).toBe('2026-11-26T09:00');
  },
);

test('tells noon and midnight apart', () => {
  expect(wall('May 1, 2026 at 12:30 PM')).toBe('2026-05-01T12:30');
  expect(wall('May 1, 2026 at 12:30 AM')).toBe('2026-05-01T00:30');
});

test('the first ten characters are the day the person chose, in summer time too', () => {
  expect(readTime('1 July 2026 at 00:15', 'en-GB')).toMatch(/^2026-07-01T00:15:00[+-]\d\d:\d\d$/);
});

test.each([
  undefined,
  '',
  'Schedule',
  '26 Nov 2026',
  '2026-13-26 09:00',
  'Nov 2026 at 9:00',
  'at 9:00 on 26 November',
])('takes %j as now', (shown) => {
  expect(readTime(shown, 'en-GB')).toBeUndefined();
});
