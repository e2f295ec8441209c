import { useWords } from '../desk-context';

export function PromiseScreen() {
  const t = useWords();
  return (
    <>
      <p class="lead">{t('popupPrivacy')}</p>
      <ul class="points">
        <li>{t('welcomePromiseOne')}</li>
        <li>{t('welcomePromiseTwo')}</li>
        <li>{t('welcomePromiseThree')}</li>
      </ul>
    </>
  );
}
