import { useWords } from '../desk-context';
import { Icon, type IconName } from '../icons';
import { levelStyles } from '../levels';
import type { Translate } from '../translate';
import type { TabState } from './view';

const icons = {
  elsewhere: 'hollow',
  reload: 'reload',
  waiting: 'dot',
  unchecked: 'hollow',
  paused: 'muted',
} as const satisfies Record<Exclude<TabState['kind'], 'checked'>, IconName>;

function wordsOf(state: TabState, t: Translate): string {
  switch (state.kind) {
    case 'waiting':
      return t('popupChecks', [state.site]);
    case 'checked':
      if (state.count === 0) return t('popupClear', [state.site]);
      return state.count === 1 ? t('popupOne') : t('popupMany', [String(state.count)]);
    case 'unchecked':
      return state.why;
    case 'paused':
      return state.until ? t('popupPausedUntil', [state.until]) : t('popupPaused', [state.site]);
    case 'reload':
      return t('popupReload');
    case 'elsewhere':
      return t('popupElsewhere');
  }
}

/** The tab in one line. Clear is said in the same quiet voice as everything else: it is no clearance. */
export function StateLine({ state }: { state: TabState }) {
  const t = useWords();
  const worst = state.kind === 'checked' ? state.worst : undefined;
  const icon =
    state.kind === 'checked' ? (worst ? levelStyles[worst].icon : 'dot') : icons[state.kind];
  return (
    <p role="status" class="state" data-level={worst} data-state={state.kind}>
      <Icon name={icon} />
      <span>{wordsOf(state, t)}</span>
    </p>
  );
}
