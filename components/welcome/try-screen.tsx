import { useState } from 'preact/hooks';
import { useWords } from '../desk-context';
import { Press } from '../press';
import { TrialBox } from './trial-box';
import type { WelcomeView } from './view';

/** Two boxes as sites have them, plain and rich. Nothing that is posted here goes anywhere. */
export function TryScreen({ view: { onBox } }: { view: WelcomeView }) {
  const t = useWords();
  const [posted, setPosted] = useState(0);
  const onPost = () => setPosted(posted + 1);
  return (
    <>
      <p class="lead">{t('welcomeTryLead')}</p>
      <TrialBox kind="plain" label={t('welcomeTryPlain')} start={t('welcomeTryText')} onBox={onBox}>
        <Press kind="primary" publishes onPress={onPost}>
          {t('welcomePost')}
        </Press>
      </TrialBox>
      <TrialBox kind="rich" label={t('welcomeTryRich')} onBox={onBox}>
        <Press kind="primary" publishes onPress={onPost}>
          {t('welcomePost')}
        </Press>
      </TrialBox>
      <p role="status">{posted > 0 && t('welcomePosted')}</p>
    </>
  );
}
