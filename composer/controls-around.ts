import type { Composer } from './profile';
import { ancestry, queryDeep } from './shadow-tree';
import { watchScope } from './watch-scope';

/** By element, by role, and by `label`: sites hide the field that takes pictures behind one. */
const PRESSABLE = [
  'button',
  'input',
  'select',
  'label',
  'summary',
  'a[href]',
  ...[
    'button',
    'checkbox',
    'combobox',
    'link',
    'menuitem',
    'option',
    'radio',
    'slider',
    'switch',
    'tab',
  ].map((role) => `[role="${role}"]`),
];

function controlsIn({ editor, scope }: Composer): readonly HTMLElement[] {
  const holdsEditor = new Set(ancestry(editor));
  return queryDeep(scope, PRESSABLE).filter((control) => !holdsEditor.has(control));
}

/**
 * What a person presses beside the text they write: never to be covered by anything they did not
 * ask for. A label or link that the editor itself stands in is not beside it.
 * @returns asks for them. It is asked at every key and every frame of scrolling, so they are looked
 * for again only after the scope has changed.
 */
export function controlsAround(
  composer: Composer,
  signal: AbortSignal,
): () => readonly HTMLElement[] {
  let found: readonly HTMLElement[] | undefined;
  watchScope(
    composer,
    () => {
      found = undefined;
    },
    signal,
  );
  return () => {
    found ??= controlsIn(composer);
    return found;
  };
}
