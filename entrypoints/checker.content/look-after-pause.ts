import type { Choices } from '@/settings';

/** Returns what to run whenever a choice changes, so that `look` runs when a pause is over. */
export function lookAfterPause(
  { pauses }: Pick<Choices, 'pauses'>,
  look: () => void,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    const { until } = pauses.value;
    const rest = (until ?? 0) - Date.now();
    if (rest > 0 && !signal.aborted) timer = setTimeout(look, rest);
  };
}
