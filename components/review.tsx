import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CompareWording } from './compare-wording';
import { useWords } from './desk-context';
import { worstFirst } from './levels';
import { MarkedPost } from './marked-post';
import { modeStyles } from './modes';
import { PostAnyway } from './post-anyway';
import { Press } from './press';
import { ReviewFindings } from './review-findings';
import { useModal } from './use-modal';
import type { ReviewView } from './view';

/** The one pause, when Post is pressed. */
export function Review({ view }: { view: ReviewView }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const primary = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<number>();
  useModal(dialog, view.onEdit);

  const t = useWords();
  const findings = worstFirst(view.findings);
  const choices = findings.flatMap((finding) =>
    finding.suggestions.map((suggestion) => ({ finding, suggestion })),
  );
  const choice = chosen === undefined ? undefined : choices[chosen];
  const comparing = choice !== undefined;
  useLayoutEffect(() => {
    primary.current?.focus();
    // At 400 % zoom the footer scrolls along, and the dialog would open at its end.
    dialog.current?.scrollTo(0, 0);
  }, [comparing]);

  return (
    <dialog class="review" role="alertdialog" aria-labelledby="review-title" ref={dialog}>
      <header>
        <h2 id="review-title">{t('reviewTitle')}</h2>
        <Destination view={view} />
      </header>
      <div class="review-body">
        {!comparing && (
          <div class="columns">
            <section>
              <h3>{t('reviewPost')}</h3>
              <MarkedPost text={view.text} findings={findings} />
            </section>
            <section>
              <h3>{t('reviewFindings')}</h3>
              <ReviewFindings text={view.text} findings={findings} />
            </section>
          </div>
        )}
        {comparing && (
          <CompareWording text={view.text} choices={choices} choice={choice} onChoose={setChosen} />
        )}
      </div>
      {comparing ? (
        <footer key="compare">
          <Press
            kind="primary"
            buttonRef={primary}
            onPress={() => view.onUse(choice.finding, choice.suggestion)}
          >
            {t('reviewUseThis')}
          </Press>
          <Press onPress={() => setChosen(undefined)}>{t('reviewBack')}</Press>
        </footer>
      ) : (
        <footer key="decide">
          <Press kind="primary" buttonRef={primary} onPress={view.onEdit}>
            {t('reviewEdit')}
          </Press>
          {choices.length > 0 && <Press onPress={() => setChosen(0)}>{t('reviewSafer')}</Press>}
          <PostAnyway
            needsReading={findings.some(({ level }) => level === 'stop')}
            onPostAnyway={view.onPostAnyway}
          />
        </footer>
      )}
    </dialog>
  );
}

/** Where the post goes and as whom: the wrong account is the commonest slip. */
function Destination({ view }: { view: ReviewView }) {
  const t = useWords();
  const mode = t(modeStyles[view.mode].word);
  return (
    <p class="muted">
      {view.account
        ? t('reviewDestinationAs', [view.site, view.account, mode])
        : t('reviewDestination', [view.site, mode])}
    </p>
  );
}
