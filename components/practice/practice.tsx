import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { areaWords } from '../areas';
import { useWords } from '../desk-context';
import { Icon } from '../icons';
import { modeStyles } from '../modes';
import { Press } from '../press';
import { clip } from '../preview-change';
import { TrialBox } from '../welcome';
import type { PracticeDraft, PracticeView } from './view';

/** Drafts to improve, one at a time, in any order. Nothing is counted and nothing is kept. */
export function Practice({ view }: { view: PracticeView }) {
  const t = useWords();
  const { drafts, onBox } = view;
  const [at, setAt] = useState(0);
  const [turn, setTurn] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const draft = drafts[at] ?? drafts[0];

  const open = (index: number) => {
    setAt(index);
    setTurn(turn + 1);
  };
  useLayoutEffect(() => {
    if (turn > 0) heading.current?.focus();
  }, [turn]);

  return (
    <div class="page practice">
      <header class="top">
        <h1>{t('practiceTitle')}</h1>
        <p class="muted">{t('practiceLead')}</p>
      </header>
      <main>
        <h2 tabIndex={-1} ref={heading}>
          {t('practiceDraft', [String(at + 1), String(drafts.length)])}
        </h2>
        <p class="whose" data-mode={draft.mode}>
          <Icon name={modeStyles[draft.mode].icon} />
          {t(draft.mode === 'work' ? 'practiceWork' : 'practicePersonal')}
        </p>
        <TrialBox
          key={turn}
          kind="plain"
          label={t('practiceBox')}
          start={draft.text}
          onBox={(editor) => onBox(editor, draft)}
        />
        <p class="together">
          {at < drafts.length - 1 && (
            <Press onPress={() => open(at + 1)}>{t('practiceNext')}</Press>
          )}
          <Press onPress={() => open(at)}>{t('practiceAgain')}</Press>
        </p>
        <Explained key={draft.id} draft={draft} />
      </main>
      <nav aria-label={t('practiceAll')}>
        <ol>
          {drafts.map((one, index) => (
            <li key={one.id}>
              <button
                type="button"
                class="row"
                aria-current={index === at ? 'true' : undefined}
                onClick={() => open(index)}
              >
                <span class="muted">
                  {index + 1} · {t(areaWords[one.area])}
                </span>
                <span lang="en-GB">{clip(one.text, 48)}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

/** Closed at first: the point is to find it oneself. */
function Explained({ draft: { why, better } }: { draft: PracticeDraft }) {
  const t = useWords();
  return (
    <details class="explained">
      <summary>{t('practiceWhy')}</summary>
      <p>{t(why)}</p>
      <h3>{t('practiceBetter')}</h3>
      <p class="post" lang="en-GB">
        {better}
      </p>
    </details>
  );
}
