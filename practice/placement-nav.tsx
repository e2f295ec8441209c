import { type Address, hashOf } from './address';
import { PLACEMENTS } from './placement';

/** Moves the room's composer to another kind of place. */
export function PlacementNav({ current }: { readonly current: Address }) {
  return (
    <nav class="placements" aria-label="Where the composer stands">
      {PLACEMENTS.map(({ placement, title }) => (
        <a
          key={placement}
          href={hashOf({ room: current.room, placement })}
          aria-current={placement === current.placement ? 'page' : undefined}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
