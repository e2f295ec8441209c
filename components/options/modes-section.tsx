import type { Mode } from '@/rules';
import { useWords } from '../desk-context';
import { modeStyles } from '../modes';
import { Press } from '../press';
import { Section } from './section';
import type { ModesView } from './view';

const modes: readonly Mode[] = ['work', 'personal'];

function modeOf(value: string): Mode | undefined {
  return modes.find((mode) => mode === value);
}

export function ModesSection({ view }: { view: ModesView }) {
  const t = useWords();
  const { given } = view;
  return (
    <Section id="modes" title="modesTitle" lead="modesLead">
      <h3>{t('modesSites')}</h3>
      <p class="muted">{t('modesSitesLead')}</p>
      <ul class="rows">
        {view.sites.map(({ id, name, mode, draws, byTerms }) => (
          <li key={id}>
            <label for={`site-${id}`}>{name}</label>
            <span class="together">
              <ModeSelect
                id={`site-${id}`}
                mode={mode}
                mayAsk
                onChoose={(chosen) => view.onSite(id, chosen)}
              />
              <select
                id={`overlay-${id}`}
                aria-label={t('modesOverlay', [name])}
                value={draws ? 'page' : 'panel'}
                disabled={byTerms}
                onChange={({ currentTarget }) => view.onOverlay(id, currentTarget.value === 'page')}
              >
                <option value="page">{t('modesInPage')}</option>
                <option value="panel">{t('popupPanel')}</option>
              </select>
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('modesAccounts')}</h3>
      {view.accounts.length === 0 && <p class="muted">{t('modesNoAccounts')}</p>}
      <ul class="rows">
        {view.accounts.map(({ key, handle, site, mode }) => (
          <li key={key}>
            <label for={`account-${key}`}>
              {handle ? `@${handle}` : t('modesUnnamed')} <span class="muted">{site}</span>
            </label>
            <ModeSelect
              id={`account-${key}`}
              mode={mode}
              onChoose={(chosen) => view.onAccount(key, chosen)}
            />
            <Press
              kind="quiet"
              label={t('optionsRemoveWhat', [handle || site])}
              onPress={() => view.onAccount(key, undefined)}
            >
              {t('optionsRemove')}
            </Press>
          </li>
        ))}
      </ul>
      {given && (
        <>
          <h3>{t('modesHandles', [given.organisation])}</h3>
          <ul class="rows">
            {given.handles.map(([handle, mode]) => (
              <li key={handle}>
                <span>{handle}</span>
                <span data-mode={mode} class="mode-word">
                  {t(modeStyles[mode].word)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.hosts.length > 0 && (
        <>
          <h3>{t('modesHosts')}</h3>
          <ul class="rows" id="hosts">
            {view.hosts.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <Press
                  kind="quiet"
                  label={t('optionsRemoveWhat', [host])}
                  onPress={() => view.onHost(host)}
                >
                  {t('optionsRemove')}
                </Press>
              </li>
            ))}
          </ul>
        </>
      )}
      <label class="choice">
        <input
          type="checkbox"
          id="checks-personal"
          checked={view.checksPersonal}
          onChange={({ currentTarget }) => view.onPersonal(currentTarget.checked)}
        />
        <span>
          {t('modesPersonal')}
          <span class="hint muted">{t('modesPersonalHint')}</span>
        </span>
      </label>
      {view.reviews.map(({ id, name, on, byTerms }) => (
        <label class="choice" key={id}>
          <input
            type="checkbox"
            id={`review-${id}`}
            checked={on}
            onChange={({ currentTarget }) => view.onReview(id, currentTarget.checked)}
          />
          <span>
            {t('modesReview', [name])}
            <span class="hint muted">
              {t(byTerms ? 'modesReviewTerms' : 'modesReviewHint', [name])}
            </span>
          </span>
        </label>
      ))}
    </Section>
  );
}

interface ModeSelectProps {
  readonly id: string;
  readonly mode: Mode | undefined;
  /** Offers to be asked for each new account. */
  readonly mayAsk?: boolean;
  readonly onChoose: (mode: Mode | undefined) => void;
}

function ModeSelect({ id, mode, mayAsk, onChoose }: ModeSelectProps) {
  const t = useWords();
  return (
    <select
      id={id}
      value={mode ?? ''}
      onChange={({ currentTarget }) => onChoose(modeOf(currentTarget.value))}
    >
      {mayAsk && <option value="">{t('modesAsk')}</option>}
      {modes.map((choice) => (
        <option key={choice} value={choice}>
          {t(modeStyles[choice].word)}
        </option>
      ))}
    </select>
  );
}
