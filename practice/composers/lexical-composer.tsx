import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComposerProps } from './composer';
import { ComposerFrame } from './composer-frame';
import { type LexicalComposer as Mounted, mountLexical } from './lexical-editor';

/** A composer like Facebook's and Reddit's: Lexical's editor state is the model. */
export function LexicalComposer(props: ComposerProps) {
  const { placeholder, handle, onPublish } = props;
  const element = useRef<HTMLDivElement>(null);
  const lexical = useRef<Mounted | null>(null);
  const [model, setModel] = useState('');

  useEffect(() => {
    if (!element.current) return;
    const mounted = mountLexical(element.current, setModel);
    lexical.current = mounted;
    handle.current = {
      replaceText(text) {
        mounted.editor.focus();
        mounted.replaceText(text);
      },
    };
    return () => mounted.dispose();
  }, [handle]);

  const publish = (): void => {
    const text = lexical.current?.text() ?? '';
    if (text.trim() === '') return;
    onPublish(text);
    lexical.current?.clear();
    lexical.current?.editor.focus();
  };

  return (
    <ComposerFrame {...props} room="lexical" empty={model.trim() === ''} onSubmit={publish}>
      {/* biome-ignore lint/a11y/useSemanticElements: Lexical needs a contenteditable root. */}
      <div
        ref={element}
        class="editor"
        data-editor
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label="Post text"
      />
      {model === '' && (
        <span class="placeholder" aria-hidden="true">
          {placeholder}
        </span>
      )}
    </ComposerFrame>
  );
}
