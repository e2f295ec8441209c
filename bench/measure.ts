import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One check of one post. Some peers answer with a promise. */
export type Check = (text: string) => unknown;

export interface Spread {
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

/** Milliseconds of one call, over `calls` of them after half as many to warm up. */
export async function timeCheck(check: Check, text: string, calls: number): Promise<Spread> {
  for (let warm = 0; warm < calls / 2; warm += 1) await check(text);
  const times: number[] = [];
  for (let call = 0; call < calls; call += 1) times.push(await timeOnce(check, text));
  return spreadOf(times);
}

/** Milliseconds at each key of somebody who types the post from its first letter to its last. */
export async function timeTyping(check: Check, text: string, rounds: number): Promise<Spread> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (let length = 1; length <= text.length; length += 1) {
      const time = await timeOnce(check, text.slice(0, length));
      // The first round warms up.
      if (round > 0) times.push(time);
    }
  }
  return spreadOf(times);
}

export async function timeOnce(check: Check, text: string): Promise<number> {
  const from = performance.now();
  const answer = check(text);
  if (answer instanceof Promise) await answer;
  return performance.now() - from;
}

function spreadOf(times: number[]): Spread {
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { median: at(0.5) ?? 0, p95: at(0.95) ?? 0, longest: at(1) ?? 0 };
}

/** Bytes of live objects, after everything that is not needed has been collected. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') for (let time = 0; time < 3; time += 1) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
