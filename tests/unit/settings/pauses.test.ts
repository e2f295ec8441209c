import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The storage looks for the browser once, when the room is imported.
Object.assign(globalThis, { chrome: fakeBrowser });
const { isPaused, PAUSE_MS } = await import('@/settings');

describe('a pause', () => {
  it('everywhere ends by itself, at its time and not before', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 2 * PAUSE_MS }), (now, later) => {
        const pauses = { sites: [], until: now + PAUSE_MS };
        expect(isPaused(pauses, 'mastodon', now + later)).toBe(later < PAUSE_MS);
      }),
    );
  });

  it('of one site lasts, and concerns no other', () => {
    const pauses = { sites: ['x'], until: null };
    expect(isPaused(pauses, 'x', Number.MAX_SAFE_INTEGER)).toBe(true);
    expect(isPaused(pauses, 'mastodon', 0)).toBe(false);
  });
});
