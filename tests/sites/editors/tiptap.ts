import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { Box } from './box';

/** Mounts TipTap inside `element`; `attributes` go on its editing host. */
export function mountTiptap(
  element: HTMLElement,
  attributes: Readonly<Record<string, string>>,
  onText: () => void,
): Box {
  const editor = new Editor({
    element,
    extensions: [StarterKit],
    // The pages' policy allows no style element.
    injectCSS: false,
    editorProps: { attributes },
    onUpdate: onText,
  });
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(true),
    focus: () => editor.commands.focus(),
  };
}
