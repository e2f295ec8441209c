import type { Mode } from '@/rules';
import { useWords } from '../desk-context';
import { Icon } from '../icons';
import { modeStyles } from '../modes';
import type { MessageKey } from '../translate';

const modes: readonly (readonly [Mode, MessageKey])[] = [
  ['work', 'welcomeModeWork'],
  ['personal', 'welcomeModePersonal'],
];

export function ModesScreen() {
  const t = useWords();
  return (
    <>
      <p class="lead">{t('welcomeModesLead')}</p>
      <dl class="two-modes">
        {modes.map(([mode, words]) => (
          <div key={mode} data-mode={mode}>
            <dt>
              <Icon name={modeStyles[mode].icon} />
              {t(modeStyles[mode].word)}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('welcomeModesAsk')}</p>
    </>
  );
}
