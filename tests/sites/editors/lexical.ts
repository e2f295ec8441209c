import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import type { Box } from './box';

/** Milliseconds within which Lexical joins keystrokes to one undo step; its React plugin's default. */
const UNDO_GROUP_MS = 300;

/** Mounts Lexical on `host`, which becomes the editing host, dressed as Meta and Reddit dress it. */
export function mountLexical(host: HTMLElement, onText: () => void): Box {
  host.setAttribute('contenteditable', 'true');
  host.setAttribute('role', 'textbox');
  const editor = createEditor({
    namespace: 'look-alike',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(host);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), UNDO_GROUP_MS);
  editor.registerUpdateListener(onText);
  return {
    text: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((paragraph) => paragraph.getTextContent())
          .join('\n'),
      ),
    clear: () =>
      editor.update(
        () => {
          $getRoot().clear().append($createParagraphNode());
        },
        { discrete: true },
      ),
    focus: () => editor.focus(),
  };
}
