/** @jsxImportSource react */
import { flushSync } from 'react-dom';
import { createEditor, type Descendant, Editor as Editors, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { HOST_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';
import { mountReact } from './mount-react';

const { class: className, tabindex, ...attributes } = HOST_ATTRIBUTES;

function paragraphs(text: string): Descendant[] {
  return text.split('\n').map((line) => ({ children: [{ text: line }] }));
}

/** A composer like Discord's: Slate, whose value is the model. */
export const mountSlate: MountEditor = (box, onText) => {
  const slate = withHistory(withReact(createEditor()));
  const text = (): string => slate.children.map((child) => Node.string(child)).join('\n');
  const { dispose } = mountReact(
    box,
    <Slate editor={slate} initialValue={paragraphs('')} onValueChange={() => onText(text())}>
      <Editable {...attributes} className={className} tabIndex={Number(tabindex)} />
    </Slate>,
    '[contenteditable="true"]',
  );
  const replaceText = (draft: string): void => {
    flushSync(() => {
      Editors.withoutNormalizing(slate, () => {
        Transforms.deselect(slate);
        for (const [, path] of [...Node.children(slate, [])].reverse()) {
          Transforms.removeNodes(slate, { at: path });
        }
        Transforms.insertNodes(slate, paragraphs(draft), { at: [0] });
      });
      Transforms.select(slate, Editors.end(slate, []));
    });
    ReactEditor.focus(slate);
  };
  return {
    text,
    replaceText,
    clear() {
      replaceText('');
      slate.history = { undos: [], redos: [] };
    },
    focus: () => ReactEditor.focus(slate),
    dispose,
  };
};
