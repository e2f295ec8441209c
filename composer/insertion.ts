import { readEditor } from './read';
import { isTextField, rootOf } from './shadow-tree';
import type { Span } from './span';

/** Puts `replacement`, one line of plain text, in the place of `[start, end)`. UTF-16 offsets. */
export interface Edit extends Span {
  readonly replacement: string;
}

/**
 * In Chromium `execCommand` fires no `beforeinput` that these two could follow: Slate shows the new
 * text and publishes the old one, CKEditor reports success and does nothing.
 */
const DEAF_TO_COMMANDS = '[data-slate-editor], .ck-editor__editable';

/**
 * Inside a shadow root an editor that asks the document for the selection does not know ours, and
 * pastes at the one it remembers: Quill 2 in Chromium put the wording behind the post. The command
 * goes by the browser's own selection and worked there in Lexical, TipTap and Quill (measured with
 * 0.52, 3.34 and 2.0.3); only Slate needs its paste.
 */
function knowsSelection(editor: HTMLElement): boolean {
  return editor.matches(DEAF_TO_COMMANDS) || rootOf(editor) === editor.ownerDocument;
}

function isFirefox(): boolean {
  return 'mozInnerScreenX' in globalThis;
}

/** A clipboard event as the editor gets it from the keyboard. True when the editor acted on it. */
function clipboard(editor: HTMLElement, type: 'paste' | 'cut', text: string): boolean {
  const clipboardData = new DataTransfer();
  if (text !== '') clipboardData.setData('text/plain', text);
  const before = readEditor(editor).text;
  const event = new ClipboardEvent(type, {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
  editor.dispatchEvent(event);
  return event.defaultPrevented || readEditor(editor).text !== before;
}

/** What a rich editor's own clipboard code can do with the selection; the person's clipboard is not touched. */
function writeByClipboard(editor: HTMLElement, text: string): boolean {
  // A bare delete command takes Draft's and Lexical's leaf nodes with it; a cut goes by their model.
  if (text === '') return clipboard(editor, 'cut', text);
  // In Firefox a content script's paste arrives empty, and Quill deletes the selection for it.
  return !isFirefox() && knowsSelection(editor) && clipboard(editor, 'paste', text);
}

/**
 * Replaces the selection with `text` the way a person's own input would, so that the editor's model
 * and undo take part. Which way works where was measured from a content script in textarea, plain
 * contenteditable, Lexical, ProseMirror, Quill, Slate, Draft.js and CKEditor, in Chromium 156 and
 * Firefox ESR 153. Writing to the tree or to `value` is not among them: both lose undo.
 */
export function write(editor: HTMLElement, text: string): void {
  if (!isTextField(editor)) {
    if (writeByClipboard(editor, text)) return;
    if (!isFirefox() && editor.matches(DEAF_TO_COMMANDS)) return;
  }
  const command = text === '' ? 'delete' : 'insertText';
  editor.ownerDocument.execCommand(command, false, text);
}
