import { useState } from 'preact/hooks';
import { useWords } from '../desk-context';
import { Press } from '../press';
import { Section } from './section';
import type { PhrasesView } from './view';

/** Nothing is saved that was not shown first (house invariant 4). */
export function PhrasesSection({ view }: { view: PhrasesView }) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [looked, setLooked] = useState<ReturnType<PhrasesView['look']>>();

  const type = (text: string) => {
    setTyped(text);
    setLooked(undefined);
  };
  return (
    <Section id="phrases" title="phrasesTitle" lead="phrasesLead">
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') setLooked(view.look(typed));
        }}
      >
        <label for="new-phrase">{t('phrasesNew')}</label>
        <div class="together">
          <input
            id="new-phrase"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
          <button type="submit" class="press plain" id="look-at-phrase">
            {t('phrasesLook')}
          </button>
        </div>
      </form>
      <div role="status">
        {looked === 'too-long' && <p>{t('phrasesTooLong')}</p>}
        {looked === 'stop' && <p>{t('phrasesStop')}</p>}
        {typeof looked === 'object' && (
          <div class="notice">
            <p>{t('phrasesWillSave')}</p>
            <p>
              <strong>“{looked.phrase}”</strong>
            </p>
            <p class="together">
              <Press
                kind="primary"
                onPress={() => {
                  view.onSave(looked.phrase);
                  type('');
                }}
              >
                {t('phrasesSave')}
              </Press>
              <Press onPress={() => setLooked(undefined)}>{t('optionsCancel')}</Press>
            </p>
          </div>
        )}
      </div>
      {view.phrases.length === 0 && <p class="muted">{t('phrasesNone')}</p>}
      <ul class="rows">
        {view.phrases.map((phrase) => (
          <li key={phrase}>
            <span>“{phrase}”</span>
            <Press
              kind="quiet"
              label={t('optionsRemoveWhat', [phrase])}
              onPress={() => view.onRemove(phrase)}
            >
              {t('optionsRemove')}
            </Press>
          </li>
        ))}
      </ul>
    </Section>
  );
}
