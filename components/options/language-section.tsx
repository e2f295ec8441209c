import type { Language } from '@/locales';
import { useWords } from '../desk-context';
import { Press } from '../press';
import type { MessageKey } from '../translate';
import { Section } from './section';
import type { LanguageView } from './view';

const choices: readonly (readonly [Language | undefined, MessageKey, MessageKey?])[] = [
  [undefined, 'languageBrowser'],
  ['en', 'languageEnglish'],
  ['cy', 'languageWelsh', 'languageWelshHint'],
];

/** The language of the interface, and the keys as the browser has bound them. */
export function LanguageSection({ view }: { view: LanguageView }) {
  const t = useWords();
  return (
    <Section id="language" title="languageTitle" lead="languageLead">
      <fieldset class="choices">
        <legend>{t('languageQuestion')}</legend>
        {choices.map(([language, words, hint]) => (
          <label class="choice" key={words}>
            <input
              type="radio"
              name="language"
              value={language ?? 'browser'}
              checked={view.chosen === language}
              onChange={() => view.onChoose(language)}
            />
            <span>
              {t(words)}
              {hint && <span class="hint muted">{t(hint)}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <h3>{t('shortcutsTitle')}</h3>
      <ul class="rows">
        {view.shortcuts.map(({ name, what, keys }) => (
          <li key={name}>
            <span>{what}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="muted">{t('shortcutsNone')}</span>}
          </li>
        ))}
      </ul>
      <Press onPress={view.onChangeShortcuts}>{t('shortcutsChange')}</Press>
    </Section>
  );
}
