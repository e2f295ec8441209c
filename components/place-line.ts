import { type Box, boxAt, clamp, firstFree, gap, type Size } from './geometry';

/**
 * Places the quiet line, which nobody asked for: it covers neither the site's controls nor what is
 * being written. Undefined when there is no such place; then it is not shown.
 */
export function placeLine(
  composer: Box,
  avoid: readonly Box[],
  size: Size,
  viewport: Size,
): Box | undefined {
  const left = clamp(composer.right - size.width, gap, viewport.width - size.width - gap);
  const lowest = Math.max(composer.bottom, ...avoid.map((control) => control.bottom));
  const candidates = [
    boxAt(left, composer.bottom + gap, size),
    ...avoid.map((control) => boxAt(control.left - gap - size.width, composer.bottom + gap, size)),
    boxAt(left, lowest + gap, size),
    boxAt(left, composer.top - gap - size.height, size),
  ];
  return firstFree(candidates, [...avoid, composer], viewport);
}
