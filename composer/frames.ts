/** Resolves with the next frame, when the page's own reactions to the last event have been drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

/**
 * Runs `work` once in the next frame, however often it is asked for before that.
 * Nothing runs after `signal` is aborted.
 */
export function oncePerFrame(work: () => void, signal: AbortSignal): () => void {
  let frame: number | undefined;
  signal.addEventListener('abort', () => frame !== undefined && cancelAnimationFrame(frame));
  return () => {
    if (signal.aborted) return;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      work();
    });
  };
}
