import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds until the welcome page must have opened. */
const OPENS_MS = 10_000;

/** Where the page that welcomes a person ends. */
export const WELCOME = '/welcome.html';

/**
 * Waits for the page that opens once on install, and has it closed: it would come between a test and
 * its page. `closeIt` closes it and says whether it was there.
 */
export async function closeWelcome(closeIt: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + OPENS_MS;
  while (performance.now() < deadline) {
    if (await closeIt()) return;
    await wait(25);
  }
  throw new Error('The welcome page did not open after installing.');
}
