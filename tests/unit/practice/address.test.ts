import { describe, expect, it } from 'vitest';
import { type Address, addressOf, hashOf, PLACEMENTS, ROOMS } from '@/practice';

const everywhere: readonly Address[] = ROOMS.flatMap(({ room }) =>
  PLACEMENTS.map(({ placement }) => ({ room, placement })),
);

describe('the address of a room', () => {
  it.each(everywhere)('leads back to $room, $placement', (address) => {
    expect(addressOf(hashOf(address))).toEqual(address);
  });

  it('is short on the page itself, and the first room for whatever is unknown', () => {
    expect(hashOf({ room: 'quill', placement: 'page' })).toBe('#quill');
    expect(hashOf({ room: 'quill', placement: 'shadow' })).toBe('#quill?in=shadow');
    expect(addressOf('#nowhere?in=space')).toEqual({ room: 'textarea', placement: 'page' });
    expect(addressOf('')).toEqual({ room: 'textarea', placement: 'page' });
  });
});
