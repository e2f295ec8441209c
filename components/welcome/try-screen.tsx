import { useWords } from '../desk-context';
import { TrialBox } from './trial-box';
import type { WelcomeView } from './view';

/** Two boxes as sites have them, plain and rich. */
export function TryScreen({ view: { onBox } }: { view: WelcomeView }) {
  const t = useWords();
  return (
    <>
      <p class="lead">{t('welcomeTryLead')}</p>
      <TrialBox
        kind="plain"
        label={t('welcomeTryPlain')}
        start={t('welcomeTryText')}
        onBox={onBox}
      />
      <TrialBox kind="rich" label={t('welcomeTryRich')} onBox={onBox} />
    </>
  );
}
