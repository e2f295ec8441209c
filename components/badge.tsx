import type { RefObject } from 'preact';
import { useWords } from './desk-context';
import { Icon, type IconName } from './icons';
import { keepCaret } from './keep-caret';
import { levelStyles } from './levels';
import { modeStyles, otherMode } from './modes';
import { placeBadge } from './place-badge';
import { Press } from './press';
import type { MessageKey } from './translate';
import { usePlacement } from './use-placement';
import type { BadgeView } from './view';

interface BadgeProps {
  readonly view: BadgeView;
  readonly badgeRef: RefObject<HTMLDivElement>;
  readonly listOpen: boolean;
  /** The quiet line found no room in the page: the list has it. */
  readonly noteWaits: boolean;
}

function Said({ icon, word }: { icon: IconName; word: MessageKey }) {
  const t = useWords();
  return (
    <>
      <Icon name={icon} />
      {t(word)}
    </>
  );
}

/** What the right half of the badge says; nothing at all when there is nothing to say. */
function State({ view, listOpen }: { view: BadgeView; listOpen: boolean }) {
  const t = useWords();
  const { state, onOpen } = view;
  if (state.kind === 'findings') {
    const level = levelStyles[state.worst];
    const word = t(level.word);
    const label =
      state.count === 1 ? t('badgeOne', [word]) : t('badgeMany', [String(state.count), word]);
    return (
      <span data-level={state.worst} class="count">
        <Press kind="segment" label={label} title={word} expanded={listOpen} onPress={onOpen}>
          <Icon name={level.icon} />
          {state.count}
        </Press>
      </span>
    );
  }
  if (state.kind === 'not-checked') {
    return (
      <Press kind="segment" title={t('badgeWhy')} expanded={listOpen} onPress={onOpen}>
        <Said icon="hollow" word="badgeNotChecked" />
      </Press>
    );
  }
  return null;
}

/** The mode, and a count where there is one, in the composer's corner. */
export function Badge({ view, badgeRef, listOpen, noteWaits }: BadgeProps) {
  const t = useWords();
  usePlacement(badgeRef, (size, viewport) => {
    const box = placeBadge(view.composer, view.avoid, size, viewport);
    return box && { ...box, maxHeight: size.height };
  });

  const style = modeStyles[view.mode];
  const word = t(style.word);
  const change = t('modeSwitchTo', [t(modeStyles[otherMode(view.mode)].word)]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own layout and no gain
    <div
      class="badge floating"
      role="group"
      aria-label={t('badgeLabel')}
      ref={badgeRef}
      onMouseDown={keepCaret}
    >
      {view.state.kind === 'reload' ? (
        <span class="said">
          <Said icon="reload" word="badgeReload" />
        </span>
      ) : (
        <>
          <span data-mode={view.mode} class="chip">
            <Press
              kind="segment"
              label={`${word}. ${change}`}
              title={change}
              onPress={() => view.onSwitchMode(otherMode(view.mode))}
            >
              <Icon name={style.icon} />
              {word}
            </Press>
          </span>
          <State view={view} listOpen={listOpen} />
          {noteWaits && (
            <Press
              kind="segment"
              title={t('badgeReadNote')}
              expanded={listOpen}
              onPress={view.onOpen}
            >
              <Said icon="note" word="badgeNote" />
            </Press>
          )}
          {view.willNotAsk && (
            <Press kind="segment" title={t('badgeWhy')} expanded={listOpen} onPress={view.onOpen}>
              <Said icon="muted" word="badgeWillNotAsk" />
            </Press>
          )}
        </>
      )}
    </div>
  );
}
