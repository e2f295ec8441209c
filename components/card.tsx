import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { areaWords } from './areas';
import { ClauseNote } from './clause-note';
import { ContactLine } from './contact-line';
import { useWords } from './desk-context';
import { Icon } from './icons';
import { keepCaret } from './keep-caret';
import { LevelWord } from './level-word';
import { modeStyles } from './modes';
import { onTrusted } from './on-trusted';
import { placeCard } from './place-card';
import { Press } from './press';
import { quote } from './quote';
import { SaferWording } from './safer-wording';
import { usePlacement } from './use-placement';
import type { CardView } from './view';
import { WhyNote } from './why-note';

function stepOf(event: KeyboardEvent): 1 | -1 | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (event.key === 'ArrowRight' || event.key === 'ArrowDown') return 1;
  if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') return -1;
  return undefined;
}

/** One finding, at the words it is about. It never takes the focus by itself. */
export function Card({ view }: { view: CardView }) {
  const t = useWords();
  const { finding, mode, total } = view;
  const card = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const movedByKey = useRef(false);
  const [why, setWhy] = useState(false);
  const [full, setFull] = useState(!view.seenBefore);
  usePlacement(card, (size, viewport) => placeCard(view.anchor, size, viewport));

  const identity = `${finding.rule} ${finding.start} ${finding.end}`;
  useLayoutEffect(() => {
    setWhy(false);
    setFull(!view.seenBefore);
    card.current?.scrollTo(0, 0);
    if (movedByKey.current) heading.current?.focus();
    movedByKey.current = false;
  }, [identity]);

  const onKeyDown = onTrusted((event: KeyboardEvent) => {
    const step = stepOf(event);
    const scrolls = card.current && card.current.scrollHeight > card.current.clientHeight;
    const vertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (!step || total < 2 || (vertical && scrolls)) return;
    event.preventDefault();
    movedByKey.current = true;
    view.onMove(step);
  });

  return (
    <div
      class="card floating"
      role="dialog"
      aria-labelledby="card-level card-words"
      aria-describedby="card-message"
      data-level={finding.level}
      ref={card}
      onKeyDown={onKeyDown}
      onMouseDown={keepCaret}
    >
      <header>
        <h2 id="card-level" tabIndex={-1} ref={heading}>
          <LevelWord level={finding.level} />
        </h2>
        <span class="muted">
          {t(modeStyles[mode].word)} · {t(areaWords[finding.area])}
        </span>
        <Press kind="icon-only" label={t('cardClose')} onPress={view.onClose}>
          <Icon name="close" />
        </Press>
      </header>
      <p class="words" id="card-words">
        “<mark data-level={finding.level}>{quote(view.text, finding, finding)}</mark>”
      </p>
      <p id="card-message">
        {finding.message} {full && finding.because}
      </p>
      {full && <ClauseNote key={identity} clause={finding.clause} />}
      <SaferWording text={view.text} finding={finding} onUse={view.onUse} />
      {full && <ContactLine contact={finding.contact} />}
      <footer>
        {view.onDismiss && (
          <Press kind="quiet" onPress={view.onDismiss}>
            {t('cardDismiss')}
          </Press>
        )}
        {view.onAllow && (
          <Press kind="quiet" onPress={view.onAllow}>
            {t('cardAllow')}
          </Press>
        )}
        {full ? (
          <Press kind="quiet" expanded={why} onPress={() => setWhy(!why)}>
            {t('cardWhy')}
          </Press>
        ) : (
          <Press kind="quiet" expanded={false} onPress={() => setFull(true)}>
            {t('cardMore')}
          </Press>
        )}
        {total > 1 && (
          <span class="steps">
            <Press kind="icon-only" label={t('cardPrevious')} onPress={() => view.onMove(-1)}>
              <Icon name="left" />
            </Press>
            <span class="muted">{t('cardPosition', [String(view.position), String(total)])}</span>
            <Press kind="icon-only" label={t('cardNext')} onPress={() => view.onMove(1)}>
              <Icon name="right" />
            </Press>
          </span>
        )}
      </footer>
      {why && <WhyNote finding={finding} mode={mode} />}
    </div>
  );
}
