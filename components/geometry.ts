/** A rectangle in CSS pixels of the viewport. A `DOMRect` is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a floating part goes, in CSS pixels of the viewport. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The part scrolls inside when it is higher than this. */
  readonly maxHeight: number;
}

/** Room that floating parts keep to the viewport's edge and to what they point at. */
export const gap = 8;

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** The first of `candidates` that lies in the viewport and covers nothing in `avoid`. */
export function firstFree(
  candidates: readonly Box[],
  avoid: readonly Box[],
  viewport: Size,
): Box | undefined {
  return candidates.find(
    (box) =>
      box.left >= 0 &&
      box.top >= 0 &&
      box.right <= viewport.width &&
      box.bottom <= viewport.height &&
      !avoid.some((control) => overlaps(box, control)),
  );
}

/** `value` kept between `low` and `high`; `low` wins when there is no room. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
