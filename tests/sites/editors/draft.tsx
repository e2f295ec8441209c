/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Box } from './box';

interface DraftBoxProps {
  readonly testId: string;
  readonly onReady: (box: Box) => void;
  readonly onText: () => void;
  readonly onBlur: () => void;
}

function DraftBox({ testId, onReady, onText, onBlur }: DraftBoxProps) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const now = useRef(state);
  now.current = state;
  const editor = useRef<Editor>(null);
  useEffect(() => {
    onReady({
      text: () => now.current.getCurrentContent().getPlainText('\n'),
      clear: () =>
        setState(EditorState.push(now.current, ContentState.createFromText(''), 'remove-range')),
      focus: () => editor.current?.focus(),
    });
  }, [onReady]);
  useEffect(onText, [state]);
  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={setState}
      onBlur={onBlur}
      role="textbox"
      webDriverTestID={testId}
    />
  );
}

/** Mounts Draft.js inside `element`, with the test id on its editing host, as X has it. */
export function mountDraft(
  element: HTMLElement,
  testId: string,
  on: { readonly text: () => void; readonly blur: () => void },
): Promise<Box> {
  return new Promise((resolve) => {
    createRoot(element).render(
      <DraftBox testId={testId} onReady={resolve} onText={on.text} onBlur={on.blur} />,
    );
  });
}
