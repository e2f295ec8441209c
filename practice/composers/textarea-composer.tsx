import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComposerProps } from './composer';
import { ComposerFrame } from './composer-frame';

/** A composer like Mastodon's: a textarea whose `value` is the model. */
export function TextareaComposer(props: ComposerProps) {
  const { placeholder, handle, onPublish } = props;
  const editor = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(true);

  useEffect(() => {
    handle.current = {
      replaceText(text) {
        const box = editor.current;
        if (!box) return;
        box.focus();
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
    };
  }, [handle]);

  const publish = (): void => {
    const box = editor.current;
    if (!box || box.value.trim() === '') return;
    onPublish(box.value);
    box.value = '';
    setEmpty(true);
    box.focus();
  };

  return (
    <ComposerFrame {...props} room="textarea" empty={empty} onSubmit={publish}>
      <textarea
        ref={editor}
        class="editor"
        data-editor
        rows={4}
        aria-label="Post text"
        placeholder={placeholder}
        onInput={(event) => setEmpty(event.currentTarget.value.trim() === '')}
      />
    </ComposerFrame>
  );
}
