import { PLACEMENTS, type Placement } from './placement';
import { ROOMS, type Room } from './room';

/** What the page shows; each has its own URL hash, so that it can be linked to. */
export interface Address {
  readonly room: Room;
  readonly placement: Placement;
}

/** `#quill` on the page, `#quill?in=shadow` and the like elsewhere. */
export function hashOf({ room, placement }: Address): string {
  return placement === 'page' ? `#${room}` : `#${room}?in=${placement}`;
}

/** What a hash names; the first room, on the page, for whatever it does not. */
export function addressOf(hash: string): Address {
  const [name, query] = hash.slice(1).split('?');
  const wanted = new URLSearchParams(query).get('in');
  return {
    room: ROOMS.find(({ room }) => room === name)?.room ?? 'textarea',
    placement: PLACEMENTS.find(({ placement }) => placement === wanted)?.placement ?? 'page',
  };
}
