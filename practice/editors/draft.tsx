/** @jsxImportSource react */
import { ContentState, Editor as DraftEditor, EditorState } from 'draft-js';
import draftStyles from 'draft-js/dist/Draft.css?inline';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { adoptStyles } from './adopt-styles';
import { dress, HOST_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';
import { mountReact } from './mount-react';

/** A composer like X's: Draft.js, whose content state is the model. */
export const mountDraft: MountEditor = (box, onText) => {
  adoptStyles(box, draftStyles);
  let state = EditorState.createEmpty();
  let show: (next: EditorState) => void = () => {};
  const text = (): string => state.getCurrentContent().getPlainText('\n');

  function Field() {
    const [shown, setShown] = useState(state);
    show = (next) => {
      state = next;
      setShown(next);
      onText(text());
    };
    return <DraftEditor editorState={shown} onChange={show} ariaLabel="Post text" ariaMultiline />;
  }

  const { editor, dispose } = mountReact(box, <Field />, '[contenteditable="true"]');
  dress(editor, HOST_ATTRIBUTES);
  const replaceText = (draft: string): void => {
    const content = ContentState.createFromText(draft);
    const next = EditorState.moveFocusToEnd(EditorState.createWithContent(content));
    flushSync(() => show(next));
  };
  return {
    text,
    replaceText,
    clear: () => replaceText(''),
    focus: () => flushSync(() => show(EditorState.moveFocusToEnd(state))),
    dispose,
  };
};
