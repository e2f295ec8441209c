import type { Composer } from './profile';
import { isElement, treesIn } from './shadow-tree';

/** What a control is told by besides its name: see `controls-around`. */
const ATTRIBUTES = ['role', 'href'];

const CHANGES = { childList: true, subtree: true, attributeFilter: ATTRIBUTES };

/** A counter that writes another number on itself is the same element as before. */
function changesElements({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'attributes' || [...addedNodes, ...removedNodes].some(isElement);
}

/**
 * Calls `onChange` when elements have come to a composer's scope or left it, open shadow trees
 * included, or are another control than before. What is written in the editor is no such change.
 */
export function watchScope(
  { editor, scope }: Composer,
  onChange: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const observer = new MutationObserver((records) => {
    const around = records.filter(({ target }) => !editor.contains(target));
    if (!around.some(changesElements)) return;
    observe();
    onChange();
  });
  // What is observed already stays so; only trees that have come are new.
  const observe = () => {
    for (const tree of treesIn(scope)) observer.observe(tree, CHANGES);
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
}
