import type { Level } from '@/rules';

export interface LineStyle {
  readonly line: 'solid' | 'wavy' | 'dashed' | 'dotted';
  /** CSS colour on a light background, and on a dark one. */
  readonly light: string;
  readonly dark: string;
}

export type LineStyles = Readonly<Record<Level, LineStyle>>;

/** Most serious last: its line lies on top where marks overlap. */
export const LEVELS = ['tip', 'reword', 'ask', 'stop'] as const satisfies readonly Level[];

export interface Line {
  readonly level: Level;
  readonly range: Range;
}

export interface Highlighter {
  /** Replaces all lines. */
  paint(lines: readonly Line[], dark: boolean): void;
  /** The topmost range at a point of the viewport, in CSS pixels; undefined without browser support. */
  at(x: number, y: number): Range | undefined;
}

interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

/** In Chromium 156 and Firefox 153, not yet in TypeScript's own types. */
type HitTestingRegistry = HighlightRegistry & {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ): readonly HighlightHit[];
};

function lineRule(name: string, { line, light, dark }: LineStyle, isDark: boolean): string {
  const base = `text-decoration: underline ${line} 2px`;
  // In forced colours only the shape of the line can tell levels apart.
  return `::highlight(${name}) { ${base} ${isDark ? dark : light}; }
    @media (forced-colors: active) { ::highlight(${name}) { ${base} CanvasText; } }`;
}

let count = 0;

/**
 * Underlines by the CSS Custom Highlight API: nothing is written into the editor. Each composer has
 * its own four names, so that two composers on light and dark ground do not share colours.
 * `adoptedStyleSheets` works from content scripts in both browsers, Firefox's Xray wrappers
 * included, also under `style-src 'none'` (measured in Chromium 156 and Firefox ESR 153).
 * @returns undefined when the browser lacks the API.
 */
export function createHighlighter(
  root: Document | ShadowRoot,
  styles: LineStyles,
  signal: AbortSignal,
): Highlighter | undefined {
  if (!('highlights' in CSS)) return undefined;
  const registry: HitTestingRegistry = CSS.highlights;
  const id = ++count;
  const sheet = new CSSStyleSheet();
  // Firefox takes rules for a shadow tree's text from that tree's own sheets only.
  const adopters = new Set([root.ownerDocument ?? document, root]);
  const highlights = LEVELS.map((level, priority) => {
    const highlight = new Highlight();
    highlight.priority = priority;
    const name = `second-look-${id}-${level}`;
    registry.set(name, highlight);
    return { level, name, highlight };
  });
  let wasDark: boolean | undefined;

  signal.addEventListener('abort', () => {
    for (const { name } of highlights) registry.delete(name);
    for (const adopter of adopters) {
      adopter.adoptedStyleSheets = adopter.adoptedStyleSheets.filter((held) => held !== sheet);
    }
  });

  return {
    paint(lines, dark) {
      if (signal.aborted) return;
      if (dark !== wasDark) {
        sheet.replaceSync(
          highlights.map(({ level, name }) => lineRule(name, styles[level], dark)).join('\n'),
        );
        wasDark = dark;
      }
      for (const adopter of adopters) {
        // A page that assigns its own list drops ours.
        if (!adopter.adoptedStyleSheets.includes(sheet)) {
          adopter.adoptedStyleSheets = [...adopter.adoptedStyleSheets, sheet];
        }
      }
      for (const { level, highlight } of highlights) {
        highlight.clear();
        for (const line of lines) if (line.level === level) highlight.add(line.range);
      }
    },
    at(x, y) {
      const shadowRoots = 'host' in root ? [root] : [];
      const hits = registry.highlightsFromPoint?.(x, y, { shadowRoots }) ?? [];
      const own = hits.find((hit) =>
        highlights.some(({ highlight }) => highlight === hit.highlight),
      );
      return own?.ranges.find((range) => range instanceof Range);
    },
  };
}
