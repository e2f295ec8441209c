import { type Box, clamp, gap, type Placement, type Size } from './geometry';

/** Less than this on both sides of the anchor, and the card takes the whole height instead. */
const leastHeight = 160;

/**
 * Places a card below its anchor, or above where only that has room; beside it where neither has and
 * the page is wide enough. Inside the viewport always.
 * `size` is the card's full size, without any scrolling. `align` says which edges are lined up.
 */
export function placeCard(
  anchor: Box,
  size: Size,
  viewport: Size,
  align: 'start' | 'end' = 'start',
): Placement {
  const edge = align === 'start' ? anchor.left : anchor.right - size.width;
  const left = clamp(edge, gap, viewport.width - gap - size.width);
  const below = viewport.height - gap - (anchor.bottom + gap);
  const above = anchor.top - gap - gap;
  const whole = viewport.height - gap - gap;
  const beside = leftBeside(anchor, size, viewport);
  if (size.height > Math.max(below, above) && beside !== undefined) {
    const lowest = viewport.height - gap - Math.min(size.height, whole);
    return { left: beside, top: clamp(anchor.top, gap, lowest), maxHeight: whole };
  }
  const goesBelow = size.height <= below || (size.height > above && below >= above);
  const room = goesBelow ? below : above;
  const maxHeight = room < Math.min(leastHeight, size.height) ? whole : Math.min(room, whole);
  const height = Math.min(size.height, maxHeight);
  const top = goesBelow ? anchor.bottom + gap : anchor.top - gap - height;
  return { left, top: clamp(top, gap, viewport.height - gap - height), maxHeight };
}

/** Right of the anchor, else left of it, where a side is wide enough. */
function leftBeside(anchor: Box, { width }: Size, viewport: Size): number | undefined {
  const sides = [anchor.right + gap, anchor.left - gap - width];
  return sides.find((left) => left >= gap && left + width <= viewport.width - gap);
}
