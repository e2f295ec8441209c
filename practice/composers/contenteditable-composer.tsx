import { useEffect, useRef, useState } from 'preact/hooks';
import { textOfEditable } from '../contenteditable-text';
import type { ComposerProps } from './composer';
import { ComposerFrame } from './composer-frame';

/** A composer without a library: the model is kept from input events, so a silent change is not published. */
export function ContenteditableComposer(props: ComposerProps) {
  const { placeholder, handle, onPublish } = props;
  const editor = useRef<HTMLDivElement>(null);
  const [model, setModel] = useState('');
  const empty = model.trim() === '';

  useEffect(() => {
    handle.current = {
      replaceText(text) {
        const box = editor.current;
        if (!box) return;
        box.focus();
        box.textContent = text;
        getSelection()?.selectAllChildren(box);
        getSelection()?.collapseToEnd();
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
    };
  }, [handle]);

  const publish = (): void => {
    const box = editor.current;
    if (!box || empty) return;
    onPublish(model);
    box.replaceChildren();
    setModel('');
    box.focus();
  };

  return (
    <ComposerFrame {...props} room="contenteditable" empty={empty} onSubmit={publish}>
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea is another room; this one is the contenteditable. */}
      <div
        ref={editor}
        class="editor"
        data-editor
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label="Post text"
        onInput={(event) => setModel(textOfEditable(event.currentTarget))}
      />
      {model === '' && (
        <span class="placeholder" aria-hidden="true">
          {placeholder}
        </span>
      )}
    </ComposerFrame>
  );
}
