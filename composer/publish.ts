import type { PublishAttempt } from './attempt';
import { nextFrame } from './frames';
import type { Composer } from './profile';
import { findPublishControl } from './publish-control';
import { readEditor } from './read';
import { isElement, rootOf } from './shadow-tree';

/** Milliseconds a site gets to take the text out of its composer. */
const PATIENCE = 1_000;

function blur(editor: HTMLElement): void {
  const active = rootOf(editor).activeElement;
  if (isElement(active) && editor.contains(active)) active.blur();
}

function holds({ editor }: Composer, text: string): boolean {
  return editor.isConnected && readEditor(editor).text.trim() === text.trim();
}

function untilTextIsGone(composer: Composer, text: string, signal: AbortSignal): Promise<boolean> {
  const { editor } = composer;
  return new Promise((resolve) => {
    const ending = new AbortController();
    const end = () => {
      ending.abort();
      resolve(!holds(composer, text));
    };
    const look = () => !holds(composer, text) && end();
    const observer = new MutationObserver(look);
    for (const root of new Set([editor.ownerDocument, rootOf(editor)])) {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
    editor.addEventListener('input', look, { signal: ending.signal });
    const timeout = setTimeout(end, PATIENCE);
    signal.addEventListener('abort', end, { signal: ending.signal });
    ending.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timeout);
    });
    look();
  });
}

/**
 * Publishes what the guard has held: leaves the editor, since X and others commit the draft on blur,
 * and presses the publish control once. The caller grants the text a pass first.
 * @returns `press-again` when the composer still holds the text after a second: the person has to
 * press Post themselves. It is never pressed twice here.
 */
export async function publishHeld(
  { composer, text, control }: Pick<PublishAttempt, 'composer' | 'text' | 'control'>,
  signal: AbortSignal,
): Promise<'sent' | 'press-again'> {
  blur(composer.editor);
  await nextFrame();
  // The site may have redrawn its button on blur.
  const button = control?.isConnected ? control : findPublishControl(composer);
  if (!button || signal.aborted) return 'press-again';
  button.click();
  return (await untilTextIsGone(composer, text, signal)) ? 'sent' : 'press-again';
}
