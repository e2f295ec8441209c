import { type Composer, hasPublishControl, isDark, type Underline } from '@/composer';
import type { Places } from './view-of';

/** What a person presses in a composer: never covered by anything they did not ask for. */
const CONTROLS = 'button, [role="button"], input, select, a[href]';

/** Measures where things stand now. */
export function placesOf(
  composer: Composer,
  lines: Pick<Underline, 'boxOf'>,
  reviewOnly: boolean,
): Places {
  const { editor, scope } = composer;
  const box = editor.getBoundingClientRect();
  const controls = scope.querySelectorAll(CONTROLS);
  return {
    willNotAsk: !hasPublishControl(composer),
    reviewOnly,
    composer: box,
    avoid: Array.from(controls, (control) => control.getBoundingClientRect()),
    boxOf: (id) => lines.boxOf(id) ?? box,
    dark: isDark(editor),
  };
}
