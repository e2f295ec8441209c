import { InlineEditor } from '@ckeditor/ckeditor5-editor-inline';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { HOST_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';

/** CKEditor 5 with paragraphs only: its own model, which draws the page's nodes anew at will. */
export const mountCkeditor: MountEditor = (box, onText) => {
  const host = document.createElement('div');
  box.append(host);
  let text = '';
  const making = InlineEditor.create(host, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
  }).then((editor) => {
    const { view } = editor.editing;
    view.change((writer) => {
      const root = view.document.getRoot();
      if (!root) return;
      // What is set on the element itself is taken away when the view is drawn again.
      for (const [name, value] of Object.entries(HOST_ATTRIBUTES)) {
        if (name === 'class') writer.addClass(value, root);
        else writer.setAttribute(name, value, root);
      }
    });
    editor.model.document.on('change:data', () => {
      const { model } = editor;
      const root = model.document.getRoot();
      const lines = [...(root?.getChildren() ?? [])].map((block) =>
        block.is('element')
          ? [...block.getChildren()].map((node) => (node.is('$text') ? node.data : '\n')).join('')
          : '',
      );
      text = lines.join('\n');
      onText(text);
    });
    return editor;
  });
  const replaceText = (draft: string): void => {
    void making.then((editor) => {
      editor.model.change((writer) => {
        const root = editor.model.document.getRoot();
        if (!root) return;
        writer.remove(writer.createRangeIn(root));
        for (const line of draft.split('\n')) {
          const paragraph = writer.createElement('paragraph');
          writer.insertText(line, paragraph);
          writer.append(paragraph, root);
        }
        writer.setSelection(root, 'end');
      });
      editor.editing.view.focus();
    });
  };
  return {
    text: () => text,
    replaceText,
    clear: () => replaceText(''),
    focus: () => void making.then((editor) => editor.editing.view.focus()),
    dispose: () => void making.then((editor) => editor.destroy()).then(() => host.remove()),
  };
};
