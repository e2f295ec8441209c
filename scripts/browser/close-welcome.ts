import { setTimeout as wait } from 'node:timers/promises';
import { LOOK_AGAIN_MS, PATIENCE_MS } from './patience';

/** Where the page that welcomes a person ends. */
export const WELCOME = '/welcome.html';

/**
 * Waits for the page that opens once on install, and has it closed: it would come between a test and
 * its page. `closeIt` closes it and says whether it was there.
 */
export async function closeWelcome(closeIt: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    if (await closeIt()) return;
    await wait(LOOK_AGAIN_MS);
  }
  throw new Error('The welcome page did not open after installing.');
}
