import type { RefObject } from 'preact';
import { gap, type Size } from './geometry';
import { placeCard } from './place-card';
import type { Place } from './use-placement';

/** At the badge; without one, in the viewport's lower right corner. */
export function placeBeside(badge: RefObject<HTMLElement>): Place {
  return (size, viewport) =>
    placeCard(badge.current?.getBoundingClientRect() ?? corner(viewport), size, viewport, 'end');
}

function corner({ width, height }: Size) {
  return { left: width - gap, right: width - gap, top: height, bottom: height };
}
