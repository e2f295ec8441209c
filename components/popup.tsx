import { render } from 'preact';
import type { Mode } from '@/rules';
import { useWords, WordsContext } from './desk-context';
import { ModeSwitch } from './mode-switch';
import { popupStyle } from './style-text';
import type { Translate } from './translate';

export interface PopupView {
  /** What the open tab is to us; `site` is its name, e.g. `Mastodon`. */
  readonly page:
    | { readonly kind: 'checks'; readonly site: string }
    | { readonly kind: 'elsewhere' };
  readonly mode: Mode;
  /** Keys of the mode command as the browser writes them, e.g. `Alt+Shift+M`. */
  readonly shortcut?: string;
  readonly onSwitchMode: (mode: Mode) => void;
}

/** The toolbar popup: what is going on here, the mode, and the promise. Fits 320 × 240. */
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
      <ModeSwitch mode={view.mode} onSwitchMode={view.onSwitchMode} />
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
    </main>
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
