/**
 * Milliseconds until what a test or the walk waits for must be there. A machine that does other work
 * stops a browser for seconds, and waiting longer for a condition hides nothing.
 */
export const PATIENCE_MS = 15_000;

/** Milliseconds between looks: shorter than a frame or two, longer than a round trip. */
export const LOOK_AGAIN_MS = 25;
