import { useState } from 'preact/hooks';
import { useWords } from '../desk-context';
import { Icon } from '../icons';
import { Press } from '../press';
import { Periods } from './periods';
import { Section } from './section';
import type { OrganisationView, PackRow } from './view';

/** As many faults as a person can work through before trying again. */
const MOST_SHOWN = 30;

type Outcome = 'imported' | 'removed' | readonly string[];

/** A pack that cannot be used changes nothing: what was in force stays, and the page says so. */
export function OrganisationSection({ view }: { view: OrganisationView }) {
  const t = useWords();
  const { pack } = view;
  const [pasted, setPasted] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();

  const importText = (text: string) => {
    const faults = view.onImport(text);
    setOutcome(faults.length === 0 ? 'imported' : faults);
    if (faults.length === 0) setPasted('');
  };
  return (
    <Section id="organisation" title="organisationTitle" lead="organisationLead">
      <InForce pack={pack} />
      {pack && (
        <Press
          onPress={() => {
            view.onRemove();
            setOutcome('removed');
          }}
        >
          {t('organisationRemove')}
        </Press>
      )}
      <Periods periods={view.periods} />
      <label class="field">
        {t('organisationFile')}
        <input
          type="file"
          id="pack-file"
          accept=".json,application/json"
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) importText(await file.text());
            // The same file, put right, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <label class="field">
        {t('organisationPaste')}
        <textarea
          id="pack-text"
          rows={4}
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </label>
      <Press disabled={pasted.trim() === ''} onPress={() => importText(pasted)}>
        {t('organisationUse')}
      </Press>
      <div role="status" id="pack-outcome">
        <Said outcome={outcome} pack={pack} />
      </div>
    </Section>
  );
}

function InForce({ pack }: { pack: PackRow | undefined }) {
  const t = useWords();
  if (!pack) return <p id="pack-in-force">{t('organisationExample')}</p>;
  const held = [pack.clauses, pack.terms, pack.handles, pack.periods].map(String);
  return (
    <>
      <p id="pack-in-force">
        <strong>{t('organisationInForce', [pack.organisation, pack.version])}</strong>
        <span class="hint muted">{t('organisationHolds', held)}</span>
      </p>
      {pack.sets.length > 0 && (
        <>
          <h3>{t('organisationSets', [pack.organisation])}</h3>
          <ul class="rows locked">
            {pack.sets.map((set) => (
              <li key={set}>
                <span>
                  <Icon name="lock" />
                  {set}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Said({ outcome, pack }: { outcome: Outcome | undefined; pack: PackRow | undefined }) {
  const t = useWords();
  const named = pack && [pack.organisation, pack.version];
  if (outcome === undefined) return null;
  if (outcome === 'removed') return <p>{t('organisationRemoved')}</p>;
  if (outcome === 'imported') return <p>{named && t('organisationNow', named)}</p>;
  const more = outcome.length - MOST_SHOWN;
  return (
    <div class="notice">
      <p>
        <strong>{named ? t('organisationKept', named) : t('organisationKeptExample')}</strong>
      </p>
      <p>{t('organisationFaults')}</p>
      <ol class="faults">
        {outcome.slice(0, MOST_SHOWN).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ol>
      {more > 0 && <p class="muted">{t('organisationMore', [String(more)])}</p>}
    </div>
  );
}
