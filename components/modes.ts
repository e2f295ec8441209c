import type { Mode } from '@/rules';
import type { IconName } from './icons';
import type { MessageKey } from './translate';

/** How a mode looks. The word is written out wherever there is room. */
export interface ModeStyle {
  readonly word: MessageKey;
  readonly icon: IconName;
  /** Hex colour on a light background, at least 4.5:1 on white. */
  readonly light: string;
  /** Hex colour on a dark background, at least 4.5:1 on `#1c2026`. */
  readonly dark: string;
}

export const modeStyles: Readonly<Record<Mode, ModeStyle>> = {
  work: { word: 'modeWork', icon: 'briefcase', light: '#1e3a8a', dark: '#b4c6fc' },
  personal: { word: 'modePersonal', icon: 'person', light: '#0f766e', dark: '#5eead4' },
};

export function otherMode(mode: Mode): Mode {
  return mode === 'work' ? 'personal' : 'work';
}
