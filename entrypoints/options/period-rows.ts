import type { OptionsView } from '@/components/options';
import { translate as t } from '@/locales';
import type { Period } from '@/rules';
import { localNow } from '../checker.content/verdict';

/** The periods that come with the pack, soonest first, as they stand today. */
export function periodRows(periods: readonly Period[]): OptionsView['organisation']['periods'] {
  const today = localNow().slice(0, 10);
  return [...periods]
    .sort((one, other) => one.from.localeCompare(other.from))
    .map(({ name, from, to }) => ({
      name,
      from: written(from),
      to: written(to),
      when: to < today ? 'past' : from <= today ? 'now' : 'later',
    }));
}

/** A day as people write it; the time zone would move it. */
function written(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  // Chromium writes no dates in Welsh, and left alone it would write them as Americans do.
  return date.toLocaleDateString([t('languageTag'), 'en-GB'], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
