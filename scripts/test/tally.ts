/** What one step of `npm test` came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Shown only when something failed. */
  readonly output: string;
}

/** The closing line, which CI reads too. */
export function closingLine(tallies: readonly Pick<Tally, 'passed' | 'failed'>[]): string {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return `${passed} passed, ${failed} failed`;
}

/** True when nothing failed and something ran. */
export function isGreen(tallies: readonly Pick<Tally, 'passed' | 'failed'>[]): boolean {
  return tallies.some(({ passed }) => passed > 0) && tallies.every(({ failed }) => failed === 0);
}
