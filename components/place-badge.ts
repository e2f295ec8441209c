import { type Box, boxAt, firstFree, gap, overlaps, type Size } from './geometry';

function intersection(a: Box, b: Box): Box | undefined {
  if (!overlaps(a, b)) return undefined;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** In a box less than this many badges high, the corner is where the only line of text ends. */
const LOW = 2;

/**
 * Places the badge in the composer's lower right corner, or above a composer of one line, or at the
 * nearest place that covers none of the site's controls in `avoid`. Undefined when the composer is
 * out of sight or there is no such place: then no badge is better than one on the Post button.
 */
export function placeBadge(
  composer: Box,
  avoid: readonly Box[],
  size: Size,
  viewport: Size,
): Box | undefined {
  const screen: Box = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  const seen = intersection(composer, screen);
  if (!seen) return undefined;

  const at = (left: number, top: number) => boxAt(left, top, size);
  const right = seen.right - gap - size.width;
  const bottom = seen.bottom - gap - size.height;
  const above = seen.top - gap - size.height;
  const inside = [
    at(right, bottom),
    ...avoid.map((control) => at(control.left - gap - size.width, bottom)),
    ...avoid.map((control) => at(right, control.top - gap - size.height)),
    at(seen.left + gap, bottom),
    at(right, seen.top + gap),
  ];
  const outside = [
    at(right, above),
    ...avoid.map((control) => at(control.left - gap - size.width, above)),
    at(right, seen.bottom + gap),
  ];
  const isLow = composer.bottom - composer.top < LOW * size.height;
  const candidates = isLow ? [...outside, ...inside] : [...inside, ...outside];
  return firstFree(candidates, avoid, viewport);
}
