import { render } from 'preact';
import { Desk } from './desk';
import { type ReadClause, ReaderContext, WordsContext } from './desk-context';
import { isolateEvents } from './isolate-events';
import { onTrusted } from './on-trusted';
import { surfaceStyle } from './style-text';
import type { Translate } from './translate';
import type { View } from './view';

export interface SurfaceOptions {
  readonly t: Translate;
  readonly readClause: ReadClause;
  /** Removes the surface and all its listeners. */
  readonly signal: AbortSignal;
}

/** Our one place on a page. */
export interface Surface {
  readonly host: HTMLElement;
  /** Shows exactly this view, at once. */
  render(view: View): void;
  /** Moves the focus to the card's heading, for a person who asked for it by keyboard. */
  focusCard(): void;
  /** Whether an event comes from inside the surface. */
  contains(event: Event): boolean;
}

/**
 * Puts the surface into `parent`: the modal that holds the composer, or else the body. It is a
 * popover, so that it lies in the top layer, free of the page's transforms and stacking.
 * Throws when `parent` is not in the document or `signal` has aborted.
 */
export function mountSurface(parent: Element, options: SurfaceOptions): Surface {
  const { t, readClause, signal } = options;
  signal.throwIfAborted();
  const host = document.createElement('second-look-surface');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  // Adopted, not a `<style>`: the welcome page's own policy forbids that.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(surfaceStyle);
  root.adoptedStyleSheets = [sheet];
  const desk = document.createElement('div');
  root.append(desk);

  let current: View = {};
  const show = (view: View) => {
    current = view;
    render(
      <WordsContext.Provider value={t}>
        <ReaderContext.Provider value={readClause}>
          <Desk view={view} />
        </ReaderContext.Provider>
      </WordsContext.Provider>,
      desk,
    );
  };

  const onEscape = onTrusted((event: KeyboardEvent) => {
    // The review is a modal dialog: the browser closes it by itself.
    const open = current.review ? undefined : (current.card ?? current.list);
    if (!open) return;
    // Without this the browser also closes the site's own modal dialog, with the draft in it.
    event.preventDefault();
    open.onClose();
  });
  isolateEvents(host, root, onEscape, signal);
  parent.append(host);
  host.showPopover();
  show(current);
  signal.addEventListener('abort', () => {
    render(null, desk);
    host.remove();
  });

  return {
    host,
    render: show,
    focusCard: () => root.querySelector<HTMLElement>('.card h2')?.focus(),
    contains: (event) => event.composedPath().includes(host),
  };
}
