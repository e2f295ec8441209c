import { oncePerFrame } from './frames';
import type { Composer } from './profile';
import { type Reading, readEditor } from './read';
import { isTextField, rootOf } from './shadow-tree';

/**
 * Tells `onChange` what the composer holds: once on the next frame, then after every frame in which
 * it changed. A rebuilt tree with the same text counts, because underlines lie on its nodes.
 * Silent while an input method composes, since reading then disturbs it on some engines.
 * @returns a signal that aborts when `signal` does or when the editor has left the page.
 */
export function watchComposer(
  composer: Composer,
  onChange: (reading: Reading) => void,
  signal: AbortSignal,
): AbortSignal {
  const { editor } = composer;
  const ending = new AbortController();
  const end = () => ending.abort();
  const life = AbortSignal.any([signal, ending.signal]);
  if (life.aborted) return life;
  let composing = false;
  let rebuilt = true;
  let lastText: string | undefined;

  const read = oncePerFrame(() => {
    if (!editor.isConnected) return end();
    if (composing) return;
    const reading = readEditor(editor);
    if (!rebuilt && reading.text === lastText) return;
    rebuilt = false;
    lastText = reading.text;
    onChange(reading);
  }, life);

  const listen = (type: string, listener: () => void) =>
    editor.addEventListener(type, listener, { signal: life });
  listen('input', read);
  listen('compositionstart', () => {
    composing = true;
  });
  listen('compositionend', () => {
    composing = false;
    read();
  });

  const mutations = new MutationObserver(() => {
    rebuilt ||= !isTextField(editor);
    read();
  });
  const changes = { characterData: true, childList: true, subtree: true };
  if (isTextField(editor)) {
    // A page that sets `value`, as it does after publishing, tells nobody. But something else on the
    // page changes with it, or the person has just pressed something; comparing texts is cheap.
    for (const root of new Set([document, rootOf(editor)])) mutations.observe(root, changes);
    for (const type of ['click', 'keyup']) {
      window.addEventListener(type, read, { capture: true, passive: true, signal: life });
    }
  } else mutations.observe(editor, changes);
  // Losing its box is the one sign an element gets of its own removal (measured, both engines).
  const size = new ResizeObserver(() => !editor.isConnected && end());
  size.observe(editor);
  life.addEventListener('abort', () => {
    mutations.disconnect();
    size.disconnect();
  });

  read();
  return life;
}
