import { ancestry } from './shadow-tree';

/** Relative lightness from 0 to 1 and opacity of a computed CSS colour; undefined when unreadable. */
function parseColour(colour: string): { light: number; alpha: number } | undefined {
  const [name, ...rest] = colour.match(/^[a-z]+|(?<![\w.])-?[\d.]+(?:e-?\d+)?%?/g) ?? [];
  const numbers = rest.map((part) => Number.parseFloat(part) / (part.endsWith('%') ? 100 : 1));
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (name === 'oklch' || name === 'oklab') return { light: first, alpha };
  if (name === 'lch' || name === 'lab') return { light: first / 100, alpha };
  const scale = name === 'color' ? 1 : 255;
  if (name !== 'color' && name !== 'rgb' && name !== 'rgba') return undefined;
  // Rec. 709 weights: green looks far brighter than blue.
  return { light: (0.2126 * first + 0.7152 * second + 0.0722 * third) / scale, alpha };
}

/**
 * True when `element` stands on a dark background. The page's own colours decide, not the
 * system's preference: many sites have a theme switch of their own.
 */
export function isDark(element: HTMLElement): boolean {
  for (const at of ancestry(element)) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return colour.light < 0.5;
  }
  // Nothing painted behind it: light text is meant for a dark canvas.
  const ink = parseColour(getComputedStyle(element).color);
  return ink !== undefined && ink.light > 0.5;
}
