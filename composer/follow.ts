import { followTheme } from './follow-theme';
import { oncePerFrame } from './frames';

/**
 * Calls `onMove` in the frame after `element` may have moved, been resized, re-set in another font
 * or coloured anew. Listeners and observers only: nothing runs while the page stands still.
 */
export function followBox(element: HTMLElement, onMove: () => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  const moved = oncePerFrame(onMove, signal);
  const passive = { capture: true, passive: true, signal };
  view.addEventListener('scroll', moved, passive);
  view.addEventListener('resize', moved, passive);
  element.ownerDocument.fonts.addEventListener('loadingdone', moved, { signal });
  followTheme(element.ownerDocument, moved, signal);
  const watchShifts = followShifts(element, moved, signal);
  const size = new ResizeObserver(() => {
    moved();
    watchShifts();
  });
  size.observe(element);
  const looks = new MutationObserver(moved);
  looks.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    size.disconnect();
    looks.disconnect();
  });
}

/**
 * Layout shifts send no event. An IntersectionObserver whose root is cropped to the element's own
 * box reports as soon as the element leaves that box; then the crop is set anew.
 * @returns sets the crop anew; to be called when the element's size has changed.
 */
function followShifts(element: HTMLElement, onShift: () => void, signal: AbortSignal): () => void {
  const { documentElement } = element.ownerDocument;
  let observer: IntersectionObserver | undefined;
  signal.addEventListener('abort', () => observer?.disconnect());

  const crop = (threshold: number) => {
    observer?.disconnect();
    const box = element.getBoundingClientRect();
    if (signal.aborted || box.width === 0 || box.height === 0) return;
    const right = documentElement.clientWidth - box.right;
    const bottom = documentElement.clientHeight - box.bottom;
    const margins = [box.top, right, bottom, box.left].map((inset) => `${-Math.floor(inset)}px`);
    let settled = false;
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (settled) {
          onShift();
          crop(1);
        } else if (Math.abs(ratio - threshold) > 0.001) {
          // Partly out of view: wait for a change of what is visible instead.
          crop(ratio || 1e-7);
        }
        settled = true;
      },
      {
        root: element.ownerDocument,
        rootMargin: margins.join(' '),
        threshold: Math.min(1, Math.max(1e-7, threshold)),
      },
    );
    observer.observe(element);
  };
  return () => crop(1);
}
