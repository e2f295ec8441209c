import type { Composer } from './profile';
import { ancestry, queryDeep } from './shadow-tree';

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

/**
 * What a person presses beside the text they write: never to be covered by anything they did not
 * ask for. A label or link that the editor itself stands in is not beside it.
 */
export function controlsAround({ editor, scope }: Composer): readonly HTMLElement[] {
  const holdsEditor = new Set(ancestry(editor));
  return queryDeep(scope, PRESSABLE).filter((control) => !holdsEditor.has(control));
}
