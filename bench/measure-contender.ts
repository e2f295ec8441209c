import { bundle } from './bundle';
import type { Contender } from './contenders';
import { type Check, heapInUse, type Spread, timeCheck, timeOnce, timeTyping } from './measure';
import { HOSTILE, LENGTHS, postOf, TYPED } from './posts';

export interface Figures {
  readonly name: string;
  /** Bytes of the whole bundle after gzip. */
  readonly gzip: number;
  /** Milliseconds to import it and to have its word lists, models or WebAssembly ready. */
  readonly ready: number;
  /** Milliseconds of the very first check, of 280 characters. */
  readonly first: number;
  /** Bytes it keeps once it has checked something. */
  readonly heap: number;
  /** By length of the post in characters; none for one that remembers the post. */
  readonly full: ReadonlyMap<number, Spread>;
  readonly typing: Spread;
  /** Milliseconds for the slowest of the hostile texts, and which that was. */
  readonly hostile?: { readonly text: string; readonly time: number };
}

/** Bundles, starts and measures one contender in this process. */
export async function measureContender(contender: Contender, folder: string): Promise<Figures> {
  const { url, gzip } = await bundle(contender, folder);
  const before = heapInUse();
  const from = performance.now();
  const { ready: start }: { ready: () => Promise<Check> } = await import(url);
  const check = await start();
  const ready = performance.now() - from;
  const first = await timeOnce(check, postOf(280));
  const heap = heapInUse() - before;
  const calls = contender.slow ? 30 : 400;
  const full = new Map<number, Spread>();
  for (const length of contender.remembers ? [] : LENGTHS) {
    full.set(length, await timeCheck(check, postOf(length), calls));
  }
  return {
    name: contender.name,
    gzip,
    ready,
    first,
    heap,
    full,
    typing: await timeTyping(check, postOf(TYPED), contender.slow ? 1 : 5),
    ...(contender.hostile ? { hostile: await slowest(check) } : {}),
  };
}

async function slowest(check: Check): Promise<{ text: string; time: number }> {
  let worst = { text: '', time: 0 };
  for (const [text, content] of Object.entries(HOSTILE)) {
    const { median: time } = await timeCheck(check, content, 5);
    if (time > worst.time) worst = { text, time };
  }
  return worst;
}
