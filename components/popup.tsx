import { render } from 'preact';
import type { DraftKind, Mode } from '@/rules';
import { useWords, WordsContext } from './desk-context';
import { Icon } from './icons';
import { ModeSwitch } from './mode-switch';
import { Press } from './press';
import { popupStyle } from './style-text';
import type { MessageKey, Translate } from './translate';

/** What was recognised on a page; never the text of a draft. */
export interface Recognised {
  readonly kind: DraftKind;
  readonly account: string | undefined;
  readonly publish: boolean;
  /** The post that is answered or quoted. */
  readonly context: boolean;
}

/** A choice about the open page: one sentence or two, and the button that takes it. */
export interface PopupOffer {
  readonly text: string;
  /** Absent: there is nothing to choose. */
  readonly action?: string;
  readonly onChoose?: () => void;
}

export interface PopupView {
  /** What the open tab is to us; `site` is its name, e.g. `Mastodon`. */
  readonly page:
    | {
        readonly kind: 'checks';
        readonly site: string;
        /** Absent until a composer has been used there. */
        readonly recognised?: Recognised;
      }
    | { readonly kind: 'elsewhere' };
  readonly mode: Mode;
  /** Keys of the mode command as the browser writes them, e.g. `Alt+Shift+M`. */
  readonly shortcut?: string;
  readonly onSwitchMode: (mode: Mode) => void;
  readonly offer?: PopupOffer | undefined;
  readonly onOptions: () => void;
}

/** The toolbar popup: what is going on here, the mode, and the promise. Closed up it fits 320 × 240. */
function Popup({ view }: { view: PopupView }) {
  const t = useWords();
  const { page, shortcut } = view;
  return (
    <main class="popup">
      <h1>{t('extName')}</h1>
      <p role="status">
        {page.kind === 'checks' && t('popupChecks', [page.site])}
        {page.kind === 'elsewhere' && t('popupElsewhere')}
      </p>
      {page.kind === 'checks' && (
        <>
          <SelfTest recognised={page.recognised} />
          <ModeSwitch mode={view.mode} onSwitchMode={view.onSwitchMode} />
        </>
      )}
      {view.offer && <Offer offer={view.offer} />}
      <p class="muted">
        {shortcut ? (
          <>
            {t('popupShortcut')} <kbd>{shortcut}</kbd>
          </>
        ) : (
          t('popupNoShortcut')
        )}
      </p>
      <p class="muted promise">{t('popupPrivacy')}</p>
      <Press kind="quiet" onPress={view.onOptions}>
        {t('optionsOpen')}
      </Press>
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

/** What was recognised on this tab and what was not: open when something is missing. */
function SelfTest({ recognised }: { recognised: Recognised | undefined }) {
  const t = useWords();
  if (!recognised) return <p class="muted">{t('selfTestNoBox')}</p>;
  const { account, publish, context, kind } = recognised;
  const answers = kind === 'reply' || kind === 'quote' || kind === 'comment';
  return (
    <details class="self-test" open={!publish}>
      <summary>{t(publish ? 'selfTestGood' : 'selfTestPartly')}</summary>
      <ul>
        <Item found words="selfTestBox" />
        <Item found={publish} words={publish ? 'selfTestPublish' : 'selfTestNoPublish'} />
        <Item
          found={account !== undefined}
          words={account === undefined ? 'selfTestNoAccount' : 'selfTestAccount'}
          name={account ?? ''}
        />
        {answers && (
          <Item found={context} words={context ? 'selfTestContext' : 'selfTestNoContext'} />
        )}
      </ul>
    </details>
  );
}

interface ItemProps {
  readonly found: boolean;
  readonly words: MessageKey;
  readonly name?: string;
}

function Item({ found, words, name = '' }: ItemProps) {
  const t = useWords();
  return (
    <li data-found={found}>
      <Icon name={found ? 'dot' : 'hollow'} />
      <span>{t(words, [name])}</span>
    </li>
  );
}

/** Shows the popup in an extension page. Its CSS is adopted, for the page's own CSP forbids `<style>`. */
export function mountPopup(parent: Element, t: Translate): (view: PopupView) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(popupStyle);
  document.adoptedStyleSheets.push(sheet);
  return (view) =>
    render(
      <WordsContext.Provider value={t}>
        <Popup view={view} />
      </WordsContext.Provider>,
      parent,
    );
}
