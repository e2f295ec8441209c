/** Lower-case month names, long and short, as a language writes them in dates; index 0 is January. */
function monthNames(lang: string): readonly (readonly string[])[] {
  const styles = (['long', 'short'] as const).map(
    (month) => new Intl.DateTimeFormat(lang, { month, day: 'numeric', timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, month) =>
    styles.flatMap((style) =>
      style
        .formatToParts(new Date(Date.UTC(2001, month, 1)))
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value.toLowerCase().replace(/\.$/, '')),
    ),
  );
}

function languageOr(lang: string, fallback: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ?? fallback;
  } catch {
    return fallback;
  }
}

function monthIn(words: readonly string[], lang: string): number {
  return monthNames(lang).findIndex((names) => names.some((name) => words.includes(name)));
}

/** ISO 8601 with the offset, so that its first ten characters are the day the person chose. */
function localIso(at: Date): string {
  const offset = -at.getTimezoneOffset();
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  const wall = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${wall}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/** What a `datetime-local` field holds: by the standard local time, in every language. */
const FIELD_VALUE = /^20\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/;

/** A day as plain fields hold it. */
const ISO_DAY = /\b20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/;

/**
 * The moment that a scheduling site shows, e.g. "Will send on Thu, Nov 26, 2026 at 9:00 AM", as ISO
 * 8601. A field for a date and time says it as "2026-11-26T09:00", two fields as "2026-11-26" and
 * "09:00", in either order. In a sentence the words around it, their order and their language do not
 * matter: year, month name, day and time are looked for one by one, in the browser's own time zone, as
 * the site shows them.
 * @param lang BCP 47 tag of the page.
 * @returns undefined when one of them is missing; the caller then takes the post as going out now.
 */
export function readTime(shown: string | undefined, lang: string): string | undefined {
  if (!shown) return undefined;
  if (FIELD_VALUE.test(shown)) return localIso(new Date(shown));
  const text = shown.toLowerCase();
  const year = /\b20\d\d\b/.exec(text)?.[0];
  const time = /\b(\d{1,2})[:.](\d{2})(?:\s*([ap])\.?m\b)?/.exec(text);
  if (!year || !time) return undefined;
  const [, hour, minute, half] = time;
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  const isoDay = ISO_DAY.exec(text)?.[0];
  if (isoDay) {
    const at = new Date(`${isoDay}T00:00`);
    at.setHours(hours, Number(minute));
    return localIso(at);
  }
  const rest = text.replace(time[0], ' ').replace(year, ' ');
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(rest)?.[0];
  const words = rest.match(/\p{L}+/gu) ?? [];
  const month = monthIn(words, languageOr(lang, 'en-GB'));
  if (!day || month === -1) return undefined;
  return localIso(new Date(Number(year), month, Number(day), hours, Number(minute)));
}
