import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from './desk-context';
import { Icon } from './icons';
import { keepCaret } from './keep-caret';
import { LevelWord } from './level-word';
import { worstFirst } from './levels';
import { SaidLine, type SaidView } from './line';
import { ModeSwitch } from './mode-switch';
import { onTrusted } from './on-trusted';
import { placeBeside } from './place-beside';
import { Press } from './press';
import { quote } from './quote';
import { usePlacement } from './use-placement';
import type { ListView } from './view';

interface FindingListProps {
  readonly view: ListView;
  /** What the quiet line says, while the list is in its place. */
  readonly said: SaidView | undefined;
  readonly badgeRef: RefObject<HTMLDivElement>;
}

/** All findings of the draft, worst first: the way in where nothing can be underlined. */
export function FindingList({ view, said, badgeRef }: FindingListProps) {
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  usePlacement(list, placeBeside(badgeRef));

  const count = view.findings.length;
  const title = count === 1 ? t('listOne') : t('listMany', [String(count)]);
  return (
    <div
      class="list floating"
      role="dialog"
      aria-label={count ? title : t('badgeLabel')}
      ref={list}
      onMouseDown={keepCaret}
    >
      <header>
        <h2>{count ? title : t('badgeLabel')}</h2>
        <Press kind="icon-only" label={t('cardClose')} onPress={view.onClose}>
          <Icon name="close" />
        </Press>
      </header>
      {said && (
        <div class="said-line">
          <SaidLine said={said} />
        </div>
      )}
      {count === 0 && (view.notice || !said) && <p>{view.notice ?? t('listEmpty')}</p>}
      <ul>
        {worstFirst(view.findings).map((finding) => (
          <li key={`${finding.rule} ${finding.start} ${finding.end}`}>
            <button type="button" class="row" onClick={onTrusted(() => view.onOpen(finding))}>
              <LevelWord level={finding.level} />
              <q>{quote(view.text, finding, finding, 60)}</q>
              <span class="muted">{finding.message}</span>
            </button>
          </li>
        ))}
      </ul>
      {count > 0 && view.notice && <p class="muted">{view.notice}</p>}
      {view.willNotAsk && <p class="muted">{t('listWillNotAsk')}</p>}
      <ModeSwitch mode={view.mode} onSwitchMode={view.onSwitchMode} />
    </div>
  );
}
