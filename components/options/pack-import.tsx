import { useState } from 'preact/hooks';
import { useWords } from '../desk-context';
import { Press } from '../press';
import { Faults } from './faults';
import type { OrganisationView, PackRow } from './view';

type Outcome = 'imported' | 'removed' | readonly string[];

/** A pack that cannot be used changes nothing: what was in force stays, and the page says so. */
export function PackImport({ view }: { view: OrganisationView }) {
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
    <>
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
    </>
  );
}

function Said({ outcome, pack }: { outcome: Outcome | undefined; pack: PackRow | undefined }) {
  const t = useWords();
  const named = pack && [pack.organisation, pack.version];
  if (outcome === undefined) return null;
  if (outcome === 'removed') return <p>{t('organisationRemoved')}</p>;
  if (outcome === 'imported') return <p>{named && t('organisationNow', named)}</p>;
  return (
    <div class="notice">
      <p>
        <strong>{named ? t('organisationKept', named) : t('organisationKeptExample')}</strong>
      </p>
      <Faults title="organisationFaults" faults={outcome} />
    </div>
  );
}
