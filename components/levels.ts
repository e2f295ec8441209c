import type { Finding, Level } from '@/rules';
import type { IconName } from './icons';
import type { MessageKey } from './translate';

/** How a level looks. Colour comes last: word, icon and line tell levels apart without it. */
export interface LevelStyle {
  readonly word: MessageKey;
  readonly icon: IconName;
  /** `text-decoration-style` of the underline. */
  readonly line: 'solid' | 'wavy' | 'dashed' | 'dotted';
  /** Hex colour on a light background, at least 4.5:1 on white. */
  readonly light: string;
  /** Hex colour on a dark background, at least 4.5:1 on `#1c2026`. */
  readonly dark: string;
}

/** Worst first. */
const levelOrder: readonly Level[] = ['stop', 'ask', 'reword', 'tip'];

export const levelStyles: Readonly<Record<Level, LevelStyle>> = {
  stop: { word: 'levelStop', icon: 'octagon', line: 'solid', light: '#b91c1c', dark: '#fca5a5' },
  ask: { word: 'levelAsk', icon: 'hand', line: 'wavy', light: '#92400e', dark: '#fcd34d' },
  reword: {
    word: 'levelReword',
    icon: 'pencil',
    line: 'dashed',
    light: '#1d4ed8',
    dark: '#93c5fd',
  },
  tip: { word: 'levelTip', icon: 'dot', line: 'dotted', light: '#4b5563', dark: '#d1d5db' },
};

function rank(level: Level): number {
  return levelOrder.indexOf(level);
}

/** Below zero when `a` is worse than `b`. */
export function compareLevels(a: Level, b: Level): number {
  return rank(a) - rank(b);
}

/** A sorted copy: worst level first, then in the order of the text. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => compareLevels(a.level, b.level) || a.start - b.start);
}
