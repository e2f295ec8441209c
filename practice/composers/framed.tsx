import { useEffect, useRef, useState } from 'preact/hooks';
import { ACCOUNTS, otherAccount } from '../account';
import type { Editor } from '../editors/editor';
import { listenAcrossFrames, sendAcrossFrames } from '../frame-message';
import { ROOMS, type Room } from '../room';
import { Composer } from './composer';

/** What the frame shows: the composer alone. The page around the frame keeps the posts. */
export function Framed({ room }: { readonly room: Room }) {
  const [mode, setMode] = useState(ACCOUNTS.work.mode);
  const editor = useRef<Editor>();
  const placeholder = ROOMS.find((info) => info.room === room)?.placeholder ?? '';

  useEffect(
    () =>
      listenAcrossFrames((sample) => {
        setMode(sample.mode);
        editor.current?.replaceText(sample.text);
      }),
    [],
  );

  return (
    <Composer
      room={room}
      placeholder={placeholder}
      account={ACCOUNTS[mode]}
      editor={editor}
      takesFocus={false}
      onPublish={(text) => sendAcrossFrames(window.parent, { text, mode })}
      onSwitchAccount={() => setMode(otherAccount(mode).mode)}
    />
  );
}
