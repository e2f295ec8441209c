/** @jsxImportSource react */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { TEXTAREA_ATTRIBUTES } from './dress-box';
import type { MountEditor } from './editor';
import { mountReact } from './mount-react';

const { class: className, ...attributes } = TEXTAREA_ATTRIBUTES;

/** A controlled textarea: React's state is the model, and a value it did not hear of is put back. */
export const mountReactTextarea: MountEditor = (box, onText) => {
  let model = '';
  let show: (text: string) => void = () => {};

  function Field() {
    const [text, setText] = useState(model);
    show = (next) => {
      model = next;
      setText(next);
      onText(next);
    };
    return (
      <textarea
        {...attributes}
        className={className}
        rows={4}
        value={text}
        onChange={(event) => show(event.target.value)}
      />
    );
  }

  const { editor, dispose } = mountReact(box, <Field />, 'textarea');
  const replaceText = (text: string): void => {
    editor.focus();
    flushSync(() => show(text));
  };
  return {
    text: () => model,
    replaceText,
    clear: () => replaceText(''),
    focus: () => editor.focus(),
    dispose,
  };
};
