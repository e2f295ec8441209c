import { useState } from 'preact/hooks';
import { useWords } from '../desk-context';
import { ModeSwitch } from '../mode-switch';
import { Finds, TextField } from '../page';
import { Press } from '../press';
import type { MessageKey } from '../translate';
import type { LiveDraft, LiveView, PanelView, PasteView } from './view';

type Side = 'live' | 'paste';

const sides: readonly (readonly [Side, MessageKey])[] = [
  ['live', 'panelLive'],
  ['paste', 'panelPaste'],
];

/** The side panel: the draft in the page beside it, or any text that is pasted in. */
export function Panel({ view }: { view: PanelView }) {
  const t = useWords();
  const [side, setSide] = useState<Side>('live');
  return (
    <main class="page panel">
      <h1 class="unseen">{t('extName')}</h1>
      <fieldset class="sides">
        <legend class="unseen">{t('panelSides')}</legend>
        {sides.map(([id, words]) => (
          <label key={id}>
            <input
              type="radio"
              name="side"
              value={id}
              checked={id === side}
              onChange={() => setSide(id)}
            />
            {t(words)}
          </label>
        ))}
      </fieldset>
      {side === 'live' ? (
        <Live view={view.live} onPaste={() => setSide('paste')} />
      ) : (
        <Paste view={view.paste} />
      )}
      <p class="muted promise">{t('popupPrivacy')}</p>
    </main>
  );
}

const nothing = {
  elsewhere: 'panelElsewhere',
  reload: 'panelReload',
  waiting: 'panelWaiting',
} as const satisfies Record<Exclude<LiveView['kind'], 'draft'>, MessageKey>;

function Live({ view, onPaste }: { view: LiveView; onPaste: () => void }) {
  const t = useWords();
  if (view.kind === 'draft') return <Draft view={view} />;
  return (
    <section class="nothing">
      <p role="status">{t(nothing[view.kind], view.kind === 'waiting' ? [view.site] : [])}</p>
      {view.kind !== 'waiting' && <Press onPress={onPaste}>{t('panelPasteInstead')}</Press>}
    </section>
  );
}

function Draft({ view }: { view: LiveDraft }) {
  const t = useWords();
  const { site, account } = view;
  return (
    <section>
      <h2 class="where">{account ? t('panelWhereAs', [site, account]) : site}</h2>
      <ModeSwitch mode={view.mode} onSwitchMode={view.onSwitchMode} />
      {view.text.trim() === '' && <p class="muted">{t('panelEmpty')}</p>}
      <Finds {...view} />
      {view.willNotAsk && <p class="muted">{t('listWillNotAsk')}</p>}
    </section>
  );
}

function Paste({ view }: { view: PasteView }) {
  const t = useWords();
  return (
    <section>
      <h2 class="unseen">{t('panelPaste')}</h2>
      <ModeSwitch mode={view.mode} onSwitchMode={view.onSwitchMode} />
      <TextField
        id="pasted"
        label={t('panelPasteLabel')}
        text={view.text}
        rows={6}
        onText={view.onText}
      />
      {view.text === '' ? (
        <p class="muted">{t('panelPasteHint')}</p>
      ) : (
        <p>
          <Press onPress={() => view.onText('')}>{t('panelClear')}</Press>
        </p>
      )}
      <Finds {...view} />
    </section>
  );
}
