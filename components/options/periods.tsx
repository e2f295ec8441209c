import { useWords } from '../desk-context';
import type { MessageKey } from '../translate';
import type { PeriodRow } from './view';

const words: Readonly<Record<PeriodRow['when'], MessageKey>> = {
  now: 'periodsNow',
  later: 'periodsLater',
  past: 'periodsPast',
};

/** The dates on which more care is asked for, and whether today is one. */
export function Periods({ periods }: { periods: readonly PeriodRow[] }) {
  const t = useWords();
  return (
    <>
      <h3>{t('periodsTitle')}</h3>
      {periods.length === 0 && <p class="muted">{t('periodsNone')}</p>}
      <ul class="rows" id="periods">
        {periods.map(({ name, from, to, when }) => (
          <li key={`${name} ${from}`} data-when={when}>
            <span>
              {name}
              <span class="hint muted">{from === to ? from : t('periodsDays', [from, to])}</span>
            </span>
            <span class={when === 'now' ? '' : 'muted'}>{t(words[when])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
