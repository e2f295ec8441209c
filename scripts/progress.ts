/** Prints one line of what a person is told. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a line that belongs to the step under way. */
export function sayWithin(line: string): void {
  say(`  ${line}`);
}

/** Seconds since `started` (a `performance.now()` value), as people read them. */
export function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/** Runs one slow step with a line before it and a line with its seconds after it. */
export async function step<Value>(title: string, work: () => Promise<Value>): Promise<Value> {
  const started = performance.now();
  say(`▸ ${title}`);
  try {
    const value = await work();
    say(`✓ ${title}  ${secondsSince(started)}`);
    return value;
  } catch (error) {
    say(`✗ ${title}  ${secondsSince(started)}`);
    throw error;
  }
}
