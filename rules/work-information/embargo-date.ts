const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE = /(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3})[a-z]{0,7}(?:,? (20\d\d))?/gi;

/**
 * The last day a sentence names, as `YYYY-MM-DD`, a year left out being that of `now` (ISO 8601).
 * Undefined when it names none.
 */
export function lastDayNamed(sentence: string, now: string): string | undefined {
  let last: string | undefined;
  for (const [, day = '', month = '', year = now.slice(0, 4)] of sentence.matchAll(DATE)) {
    const index = MONTHS.indexOf(month.toLowerCase());
    if (index < 0) continue;
    const named = `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (last === undefined || named > last) last = named;
  }
  return last;
}
