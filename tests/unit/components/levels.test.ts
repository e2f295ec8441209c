import { describe, expect, test } from 'vitest';
import { levelStyles, modeStyles } from '@/components';

/** Relative luminance of a hex colour: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries({ ...levelStyles, ...modeStyles }))('%s', (_name, style) => {
  test('can be read on light and on dark (WCAG AA, 4.5:1)', () => {
    expect(contrast(style.light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(style.light, '#f4f6f8')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(style.dark, '#1c2026')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(style.dark, '#272c34')).toBeGreaterThanOrEqual(4.5);
  });
});

test('levels differ by word, icon and line, not by colour alone', () => {
  const styles = Object.values(levelStyles);
  for (const part of ['word', 'icon', 'line'] as const) {
    expect(new Set(styles.map((style) => style[part])).size).toBe(styles.length);
  }
});
