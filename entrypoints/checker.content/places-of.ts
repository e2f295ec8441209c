import { type Composer, hasPublishControl, isDark, type Underline } from '@/composer';
import type { Places } from './view-of';

/**
 * Measures where things stand now.
 * @param controls what is pressed beside the text, never to be covered.
 */
export function placesOf(
  composer: Composer,
  controls: readonly HTMLElement[],
  lines: Pick<Underline, 'boxOf'>,
  reviewOnly: boolean,
): Places {
  const { editor } = composer;
  const box = editor.getBoundingClientRect();
  return {
    willNotAsk: !hasPublishControl(composer),
    reviewOnly,
    composer: box,
    avoid: controls.map((control) => control.getBoundingClientRect()),
    boxOf: (id) => lines.boxOf(id) ?? box,
    dark: isDark(editor),
  };
}
