import type { Mode } from '@/rules';
import { useWords } from './desk-context';
import { Icon } from './icons';
import { modeStyles } from './modes';
import { onTrusted } from './on-trusted';

interface ModeSwitchProps {
  readonly mode: Mode;
  readonly onSwitchMode: (mode: Mode) => void;
}

const modes: readonly Mode[] = ['work', 'personal'];

/** Both modes side by side, as radio buttons: arrow keys and screen readers know them. */
export function ModeSwitch({ mode, onSwitchMode }: ModeSwitchProps) {
  const t = useWords();
  return (
    <fieldset class="mode-switch">
      <legend class="unseen">{t('modeQuestion')}</legend>
      {modes.map((choice) => (
        <label key={choice} data-mode={choice}>
          <input
            type="radio"
            name="second-look-mode"
            checked={choice === mode}
            onChange={onTrusted(() => onSwitchMode(choice))}
          />
          <Icon name={modeStyles[choice].icon} />
          {t(modeStyles[choice].word)}
        </label>
      ))}
    </fieldset>
  );
}
