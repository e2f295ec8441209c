import { useState } from 'preact/hooks';
import { useWords } from '../desk-context';
import { Press } from '../press';
import { Section } from './section';
import type { KeptRow, PrivacyView } from './view';

/** All that is kept, item by item, and one button that deletes it. */
export function PrivacySection({ view }: { view: PrivacyView }) {
  const t = useWords();
  const [step, setStep] = useState<'sure' | 'deleted'>();
  return (
    <Section id="privacy" title="privacyTitle" lead="popupPrivacy">
      <h3>{t('privacyKept')}</h3>
      <dl>
        {view.kept.map((row) => (
          <Kept key={row.key} row={row} />
        ))}
      </dl>
      <p>{t('privacyDrafts')}</p>
      {step === 'sure' ? (
        <div class="notice">
          <p>{t('privacySure')}</p>
          <p class="together">
            <Press
              kind="primary"
              onPress={() => {
                view.onForget();
                setStep('deleted');
              }}
            >
              {t('privacyDelete')}
            </Press>
            <Press onPress={() => setStep(undefined)}>{t('optionsCancel')}</Press>
          </p>
        </div>
      ) : (
        <p>
          <Press onPress={() => setStep('sure')}>{t('privacyDelete')}</Press>
        </p>
      )}
      <p role="status">{step === 'deleted' && t('privacyDeleted')}</p>
    </Section>
  );
}

/** Longer values, such as a whole pack, open on request. */
const SHORT = 160;

function Kept({ row: { key, what, value } }: { row: KeptRow }) {
  const t = useWords();
  return (
    <div data-key={key}>
      <dt>
        {what}
        <code class="hint muted">{key}</code>
      </dt>
      <dd class={value === undefined ? 'muted' : ''}>
        {value === undefined && t('privacyNothing')}
        {value !== undefined && value.length <= SHORT && <code>{value}</code>}
        {value !== undefined && value.length > SHORT && (
          <details>
            <summary class="whole">{t('privacyWhole')}</summary>
            <code>{value}</code>
          </details>
        )}
      </dd>
    </div>
  );
}
