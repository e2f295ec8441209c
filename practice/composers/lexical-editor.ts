import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  createEditor,
  type LexicalEditor,
} from 'lexical';

/** Milliseconds within which Lexical joins keystrokes to one undo step; its React plugin's own default. */
const UNDO_GROUP_MS = 300;

export interface LexicalComposer {
  readonly editor: LexicalEditor;
  /** The text of the editor state, one `\n` between paragraphs. */
  text(): string;
  replaceText(text: string): void;
  clear(): void;
  dispose(): void;
}

/** Mounts Lexical with rich text and history on `element`; `onText` hears every change of the text. */
export function mountLexical(
  element: HTMLElement,
  onText: (text: string) => void,
): LexicalComposer {
  const editor = createEditor({
    namespace: 'parkside',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);

  const text = (): string =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((paragraph) => paragraph.getTextContent())
        .join('\n'),
    );
  const setLines = (lines: readonly string[]): void => {
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (const line of lines) {
          const paragraph = $createParagraphNode();
          if (line !== '') paragraph.append($createTextNode(line));
          root.append(paragraph);
        }
        root.selectEnd();
      },
      { discrete: true },
    );
  };

  const registrations = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), UNDO_GROUP_MS),
    editor.registerUpdateListener(() => onText(text())),
  ];

  return {
    editor,
    text,
    replaceText: (draft) => setLines(draft.split('\n')),
    clear() {
      setLines(['']);
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    dispose() {
      for (const unregister of registrations) unregister();
      editor.setRootElement(null);
    },
  };
}
