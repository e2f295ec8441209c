/** Runs of each engine property: seeded and few in `npm test`, many with `npm test -- --full`. */
export const RUNS =
  process.env.SECOND_LOOK_FULL === '1' ? { numRuns: 10_000 } : { numRuns: 300, seed: 20_261_102 };

/** Milliseconds a property may take. */
export const PATIENCE = process.env.SECOND_LOOK_FULL === '1' ? 1_200_000 : 60_000;
