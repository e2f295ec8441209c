import { readDraft } from './draft';
import { oncePerFrame } from './frames';
import type { Composer } from './profile';
import { watchScope } from './watch-scope';

/**
 * Calls `onChange` in the frame after something of the draft other than its own text has become
 * different: what is attached, when it goes out, what it answers. The editor is not read for it.
 */
export function watchSurroundings(
  composer: Composer,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const read = () => JSON.stringify(readDraft(composer, ''));
  let last = read();
  const look = oncePerFrame(() => {
    if (!composer.editor.isConnected) return;
    const now = read();
    if (now === last) return;
    last = now;
    onChange();
  }, signal);
  watchScope(composer, look, signal);
  // The time in a field changes nothing in the tree.
  composer.scope.addEventListener('change', look, { signal });
}
