import {
  type Composer,
  controlsAround,
  hasPublishControl,
  isDark,
  type Underline,
} from '@/composer';
import type { Places } from './view-of';

/** Measures where things stand now. */
export function placesOf(
  composer: Composer,
  lines: Pick<Underline, 'boxOf'>,
  reviewOnly: boolean,
): Places {
  const { editor } = composer;
  const box = editor.getBoundingClientRect();
  return {
    willNotAsk: !hasPublishControl(composer),
    reviewOnly,
    composer: box,
    avoid: controlsAround(composer).map((control) => control.getBoundingClientRect()),
    boxOf: (id) => lines.boxOf(id) ?? box,
    dark: isDark(editor),
  };
}
