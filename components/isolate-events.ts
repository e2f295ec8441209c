const kinds = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'focusin', 'focusout'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'touchstart', 'touchend', 'dragstart', 'drop'],
];

/**
 * Keeps what happens inside our surface from the site, whose shortcuts would hear typing in it.
 * Our own handlers sit deeper and have run by then. Esc is taken before the site's own capture
 * listeners, or a site's modal would close under our card; `onEscape` then says what it does.
 */
export function isolateEvents(
  host: HTMLElement,
  root: ShadowRoot,
  onEscape: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  for (const kind of kinds) {
    root.addEventListener(kind, (event) => event.stopPropagation(), { signal });
  }
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !event.composedPath().includes(host))
        return;
      event.stopImmediatePropagation();
      onEscape(event);
    },
    { capture: true, signal },
  );
}
