import { Editor as TiptapEditor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { HOST_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';

/** A composer like Bluesky's: TipTap, whose ProseMirror document is the model. */
export const mountTiptap: MountEditor = (box, onText) => {
  const editor = new TiptapEditor({
    element: box,
    extensions: [StarterKit],
    // A social composer has no Markdown: `1. ` stays what it is.
    enableInputRules: false,
    enablePasteRules: false,
    // Its `<style>` would be refused by the page's policy; `.editor` says the same.
    injectCSS: false,
    editorProps: { attributes: HOST_ATTRIBUTES },
  });
  const text = (): string => editor.getText({ blockSeparator: '\n' });
  editor.on('update', () => onText(text()));
  const replaceText = (draft: string): void => {
    const lines = draft.split('\n').map((line) => ({
      type: 'paragraph',
      content: line === '' ? [] : [{ type: 'text', text: line }],
    }));
    editor
      .chain()
      .setContent({ type: 'doc', content: lines }, { emitUpdate: true })
      .focus('end')
      .run();
  };
  return {
    text,
    replaceText,
    clear: () => replaceText(''),
    focus: () => editor.commands.focus('end'),
    dispose: () => editor.destroy(),
  };
};
