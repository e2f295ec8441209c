import { type ComponentType, render } from 'preact';
import { type ReadClause, ReaderContext, WordsContext } from '../desk-context';
import type { MessageKey, Translate } from '../translate';

interface PageOptions {
  readonly t: Translate;
  readonly title: MessageKey;
  /** CSS, adopted: the page's own policy forbids `<style>`. */
  readonly style: string;
  readonly readClause: ReadClause;
}

/** Shows one of our own pages; the function returned shows a view at once. */
export function mountPage<View>(
  parent: Element,
  Page: ComponentType<{ view: View }>,
  { t, title, style, readClause }: PageOptions,
): (view: View) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  // The body has the tokens, so that its background is that of the page in it.
  document.body.classList.add('desk');
  return (view) => {
    // The language can change while the page is open.
    document.documentElement.lang = t('languageTag');
    document.title = t(title);
    render(
      <WordsContext.Provider value={t}>
        <ReaderContext.Provider value={readClause}>
          <Page view={view} />
        </ReaderContext.Provider>
      </WordsContext.Provider>,
      parent,
    );
  };
}
