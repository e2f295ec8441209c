/**
 * Runs `work` once nothing has asked for it again for `ms` milliseconds. Asking again starts the
 * wait anew; nothing runs after `signal` is aborted.
 */
export function atRest(ms: number, work: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(work, ms);
  };
}
