import type { MutableRef } from 'preact/hooks';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../account';
import type { Editor } from '../editors/editor';
import { loadEditor } from '../editors/load-editor';
import type { Room } from '../room';
import { ComposerFrame } from './composer-frame';

interface ComposerProps {
  readonly room: Room;
  readonly placeholder: string;
  readonly account: Account;
  /** Holds the editor once its code has arrived. */
  readonly editor: MutableRef<Editor | undefined>;
  /** In a dialog that has just opened, the person wants to write at once. */
  readonly takesFocus: boolean;
  /** Receives the editor's model, exactly. */
  onPublish(text: string): void;
  onSwitchAccount(): void;
}

/** One room's composer: frame, placeholder and the room's editor, which is loaded on arrival. */
export function Composer(props: ComposerProps) {
  const { room, placeholder, account, editor, takesFocus, onPublish, onSwitchAccount } = props;
  const box = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState('');

  useEffect(() => {
    let left = false;
    void loadEditor(room).then((mount) => {
      if (left || !box.current) return;
      editor.current = mount(box.current, setDraft);
      if (takesFocus) editor.current.focus();
    });
    return () => {
      left = true;
      editor.current?.dispose();
      editor.current = undefined;
    };
  }, [room, editor, takesFocus]);

  const publish = (): void => {
    const text = editor.current?.text() ?? '';
    if (text.trim() === '') return;
    onPublish(text);
    editor.current?.clear();
    editor.current?.focus();
  };

  return (
    <ComposerFrame
      room={room}
      account={account}
      empty={draft.trim() === ''}
      onSubmit={publish}
      onSwitchAccount={onSwitchAccount}
    >
      <div ref={box} class="editor-mount" />
      {draft === '' && (
        <span class="placeholder" aria-hidden="true">
          {placeholder}
        </span>
      )}
    </ComposerFrame>
  );
}
