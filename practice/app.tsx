import { useEffect, useRef, useState } from 'preact/hooks';
import { ACCOUNTS, type Account } from './account';
import type { ComposerHandle, ComposerProps } from './composers/composer';
import { ContenteditableComposer } from './composers/contenteditable-composer';
import { LexicalComposer } from './composers/lexical-composer';
import { TextareaComposer } from './composers/textarea-composer';
import { Feed } from './feed';
import { EARLIER_POSTS, type Post } from './post';
import { ROOMS, type Room, roomOfHash } from './room';
import { RoomNav } from './room-nav';
import { SampleStrip } from './sample-strip';
import type { Sample } from './samples';

const COMPOSERS = {
  textarea: TextareaComposer,
  contenteditable: ContenteditableComposer,
  lexical: LexicalComposer,
} as const;

export function App() {
  const room = useRoom();
  const [account, setAccount] = useState<Account>(ACCOUNTS.work);
  const [posts, setPosts] = useState<readonly Post[]>(EARLIER_POSTS);
  const handles: Record<Room, ComposerProps['handle']> = {
    textarea: useRef<ComposerHandle>(null),
    contenteditable: useRef<ComposerHandle>(null),
    lexical: useRef<ComposerHandle>(null),
  };

  const publish = (text: string): void => {
    const { handle, name } = account;
    setPosts((earlier) => [
      { id: earlier.length + 1, handle, name, text, when: 'now' },
      ...earlier,
    ]);
  };
  const trySample = (sample: Sample): void => {
    setAccount(ACCOUNTS[sample.mode]);
    handles[room].current?.replaceText(sample.text);
  };
  const switchAccount = (): void =>
    setAccount(account.mode === 'work' ? ACCOUNTS.personal : ACCOUNTS.work);

  return (
    <>
      <header class="top">
        <a class="brand" href="#textarea">
          <img src="./icon.svg" alt="" width="32" height="32" />
          Parkside
        </a>
        <RoomNav current={room} />
      </header>
      <main>
        <div class="column">
          {ROOMS.map((info) => {
            const Composer = COMPOSERS[info.room];
            return (
              <Composer
                key={info.room}
                account={account}
                active={info.room === room}
                placeholder={info.placeholder}
                handle={handles[info.room]}
                onPublish={publish}
                onSwitchAccount={switchAccount}
              />
            );
          })}
          <Feed posts={posts} />
        </div>
        <SampleStrip onPick={trySample} />
      </main>
    </>
  );
}

function useRoom(): Room {
  const [room, setRoom] = useState(() => roomOfHash(location.hash));
  useEffect(() => {
    const controller = new AbortController();
    addEventListener('hashchange', () => setRoom(roomOfHash(location.hash)), {
      signal: controller.signal,
    });
    return () => controller.abort();
  }, []);
  return room;
}
