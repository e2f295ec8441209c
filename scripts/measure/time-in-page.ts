/** Milliseconds, by the page's own clock. */
export interface Times {
  /** From the last key to the first frame that shows a line; undefined when none came in a second. */
  readonly toUnderline: number | undefined;
  /** The longest time between two frames while keys were coming in. */
  readonly longestGap: number;
}

declare global {
  interface Window {
    timing: { lastKey: number; gaps: number[]; stop: boolean };
  }
}

/** Runs in the page: notes when keys come in and when frames are drawn, until `readTimes`. */
export function startTiming(): void {
  const timing = { lastKey: 0, gaps: [] as number[], stop: false };
  window.timing = timing;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      timing.lastKey = timeStamp;
    },
    true,
  );
  let last = performance.now();
  const frame = (now: number) => {
    timing.gaps.push(now - last);
    last = now;
    if (!timing.stop) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Runs in the page: lines are custom highlights, which a page can count and not read. */
export async function readTimes(): Promise<Times> {
  const isDrawn = () => [...CSS.highlights.values()].some(({ size }) => size > 0);
  const deadline = window.timing.lastKey + 1_000;
  let at = performance.now();
  while (!isDrawn() && at < deadline) {
    at = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  }
  const drawn = isDrawn();
  window.timing.stop = true;
  // What a frame callback finds drawn is on the screen when that frame is.
  return {
    toUnderline: drawn ? Math.max(0, at - window.timing.lastKey) : undefined,
    longestGap: Math.max(0, ...window.timing.gaps.slice(1)),
  };
}
