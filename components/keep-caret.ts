/**
 * A press on the card must not move the focus, or the editor loses its caret. Text that a person
 * may want to copy is let be.
 */
export function keepCaret(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('.selectable')) return;
  event.preventDefault();
}
