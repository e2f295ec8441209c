import { ancestry } from './shadow-tree';

/**
 * The element our own boxes must be mounted in to be seen and clicked above `editor`: the open
 * modal, popover or full-screen element around it, else the body. A box in the body is drawn but
 * inert while a modal dialog is open (measured, both engines).
 */
export function layerOf(editor: HTMLElement): HTMLElement {
  for (const at of ancestry(editor)) if (at.matches(':modal, :popover-open')) return at;
  return editor.ownerDocument.body;
}
