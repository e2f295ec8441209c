import { useState } from 'preact/hooks';
import { useWords } from '../desk-context';
import { Press } from '../press';
import type { MessageKey } from '../translate';
import { Section } from './section';
import type { PrivacyView } from './view';

/** All that is kept, item by item, and one button that deletes it. */
export function PrivacySection({ view }: { view: PrivacyView }) {
  const t = useWords();
  const [step, setStep] = useState<'sure' | 'deleted'>();
  const yes = (kept: boolean) => (kept ? t('privacyYes') : undefined);
  const count = (kept: number) => (kept > 0 ? String(kept) : undefined);
  const phrases = view.phrases.map((phrase) => `“${phrase}”`).join(', ');
  const rows: readonly (readonly [MessageKey, string | undefined])[] = [
    ['privacyAccounts', count(view.accounts)],
    ['privacySites', count(view.sites)],
    ['privacyPersonal', yes(view.personal)],
    ['privacyProfile', yes(view.profile)],
    ['privacyRules', count(view.rulesOff)],
    ['privacyOverlays', count(view.overlays)],
    ['privacyReviews', count(view.reviewsOff)],
    ['privacyPhrases', phrases || undefined],
    ['privacyPack', view.pack],
  ];
  return (
    <Section id="privacy" title="privacyTitle" lead="popupPrivacy">
      <h3>{t('privacyKept')}</h3>
      <dl>
        {rows.map(([what, kept]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd class={kept ? '' : 'muted'}>{kept ?? t('privacyNothing')}</dd>
          </div>
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
