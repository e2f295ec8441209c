import { oncePerFrame } from './frames';

/**
 * Calls `onChange` in the frame after the page may have changed its colours. Sites switch their theme
 * by an attribute of the root or the body, or leave it to the system; neither sends an event.
 */
export function followTheme(
  { defaultView, documentElement, body }: Document,
  onChange: () => void,
  signal: AbortSignal,
): void {
  if (!defaultView || signal.aborted) return;
  const changed = oncePerFrame(onChange, signal);
  defaultView
    .matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', changed, { signal });
  // Colours that fade are not what they will be before they have.
  defaultView.addEventListener('transitionend', changed, { capture: true, passive: true, signal });
  const looks = new MutationObserver(changed);
  for (const element of [documentElement, body]) looks.observe(element, { attributes: true });
  signal.addEventListener('abort', () => looks.disconnect());
}
