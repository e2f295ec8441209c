import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  createEditor,
} from 'lexical';
import { dress, HOST_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';

/** Milliseconds within which Lexical joins keystrokes to one undo step; its React plugin's own default. */
const UNDO_GROUP_MS = 300;

/** A composer like Facebook's and Reddit's: Lexical's editor state is the model. */
export const mountLexical: MountEditor = (box, onText) => {
  const host = dress(document.createElement('div'), HOST_ATTRIBUTES);
  host.contentEditable = 'true';
  box.append(host);
  const editor = createEditor({
    namespace: 'parkside',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(host);

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
    text,
    replaceText(draft) {
      editor.focus();
      setLines(draft.split('\n'));
    },
    clear() {
      setLines(['']);
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    focus: () => editor.focus(),
    dispose() {
      for (const unregister of registrations) unregister();
      editor.setRootElement(null);
    },
  };
};
