import { useWords } from '../desk-context';
import { ModeSwitch } from '../mode-switch';
import { Press } from '../press';
import { SelfTest } from './self-test';
import { StateLine } from './state-line';
import type { OverlayChoice, PopupOffer, PopupView } from './view';

/** The toolbar popup: this tab in one line, the mode, a pause, and the way to everything else. */
export function Popup({ view }: { view: PopupView }) {
  const t = useWords();
  const { state, mode } = view;
  const isChecked = mode !== undefined && state.kind !== 'paused';
  return (
    <main class="popup">
      <h1>{t('extName')}</h1>
      <StateLine state={state} />
      {state.kind === 'reload' && (
        <Press kind="primary" onPress={view.onReload}>
          {t('popupReloadNow')}
        </Press>
      )}
      {isChecked && (
        <>
          <SelfTest recognised={view.recognised} onCopyStructure={view.onCopyStructure} />
          <ModeSwitch mode={mode} onSwitchMode={view.onSwitchMode} />
        </>
      )}
      {view.offer && <Offer offer={view.offer} />}
      {view.overlay && <Overlay choice={view.overlay} />}
      {mode !== undefined && <Pause view={view} />}
      <nav aria-label={t('popupMore')}>
        <Press kind="quiet" onPress={view.onPanel}>
          {t('popupPanel')}
        </Press>
        <Press kind="quiet" onPress={view.onPractice}>
          {t('practiceTitle')}
        </Press>
        <Press kind="quiet" onPress={view.onOptions}>
          {t('optionsOpen')}
        </Press>
        <Press kind="quiet" onPress={view.onHelp}>
          {t('helpTitle')}
        </Press>
      </nav>
      <p class="muted promise">{t('popupPrivacy')}</p>
    </main>
  );
}

function Offer({ offer: { text, action, onChoose } }: { offer: PopupOffer }) {
  return (
    <section class="offer">
      <p>{text}</p>
      {action && onChoose && <Press onPress={onChoose}>{action}</Press>}
    </section>
  );
}

/** One quiet press while a site is drawn in; where it is not, that is said with the way back. */
function Overlay({ choice: { site, draws, onChoose } }: { choice: OverlayChoice }) {
  const t = useWords();
  if (draws) {
    return (
      <Press kind="quiet" onPress={() => onChoose(false)}>
        {t('popupOverlayHide')}
      </Press>
    );
  }
  const offer = {
    text: t('popupOverlayOff', [site]),
    action: t('popupOverlayShow'),
    onChoose: () => onChoose(true),
  };
  return <Offer offer={offer} />;
}

function Pause({ view }: { view: PopupView }) {
  const t = useWords();
  if (view.state.kind === 'paused') {
    return (
      <Press kind="primary" onPress={view.onResume}>
        {t('popupResume')}
      </Press>
    );
  }
  return (
    <p class="pause">
      <span class="muted">{t('popupPause')}</span>
      <Press onPress={view.onPauseAll}>{t('popupPauseAll')}</Press>
      <Press onPress={view.onPauseSite}>{t('popupPauseSite')}</Press>
    </p>
  );
}
