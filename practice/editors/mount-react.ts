import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** A React island: the rest of the page is Preact. */
export interface Island {
  /** The one editing element in it. */
  readonly editor: HTMLElement;
  dispose(): void;
}

/** Renders `element` into `box`; on return it is drawn. Throws when no `selector` is in it. */
export function mountReact(box: HTMLElement, element: ReactElement, selector: string): Island {
  const root = createRoot(box);
  flushSync(() => root.render(element));
  const editor = box.querySelector<HTMLElement>(selector);
  if (!editor) throw new Error(`React has drawn no ${selector}.`);
  return { editor, dispose: () => root.unmount() };
}
