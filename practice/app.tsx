import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ACCOUNTS, type Account, otherAccount } from './account';
import { type Address, addressOf, hashOf } from './address';
import { Column } from './composers/column';
import { Composer } from './composers/composer';
import { Frame } from './composers/frame';
import { Modal } from './composers/modal';
import { ShadowTree } from './composers/shadow-tree';
import type { Editor } from './editors/editor';
import { Feed } from './feed';
import type { FrameMessage } from './frame-message';
import { PlacementNav } from './placement-nav';
import { EARLIER_POSTS, type Post } from './post';
import { ROOMS } from './room';
import { RoomNav } from './room-nav';
import { SampleStrip } from './sample-strip';
import type { Sample } from './samples';

export function App() {
  const address = useAddress();
  const { room, placement } = address;
  const [account, setAccount] = useState<Account>(ACCOUNTS.work);
  const [posts, setPosts] = useState<readonly Post[]>(EARLIER_POSTS);
  const [modalOpen, setModalOpen] = useState(true);
  const [framedSample, setFramedSample] = useState<FrameMessage>();
  const editor = useRef<Editor>();
  const placeholder = ROOMS.find((info) => info.room === room)?.placeholder ?? '';

  const addPost = useCallback(({ text, mode }: FrameMessage): void => {
    const { handle, name } = ACCOUNTS[mode];
    setPosts((earlier) => [
      { id: earlier.length + 1, handle, name, text, when: 'now' },
      ...earlier,
    ]);
  }, []);
  const publish = (text: string): void => {
    addPost({ text, mode: account.mode });
    setModalOpen(false);
  };
  const trySample = (sample: Sample): void => {
    setAccount(ACCOUNTS[sample.mode]);
    setModalOpen(true);
    editor.current?.replaceText(sample.text);
    setFramedSample({ text: sample.text, mode: sample.mode });
  };
  const switchAccount = (): void => setAccount(otherAccount(account.mode));

  const composer = (
    <Composer
      key={hashOf(address)}
      room={room}
      placeholder={placeholder}
      account={account}
      editor={editor}
      takesFocus={placement === 'dialog'}
      onPublish={publish}
      onSwitchAccount={switchAccount}
    />
  );

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
          <PlacementNav current={address} />
          {placement === 'page' && composer}
          {placement === 'shadow' && <ShadowTree>{composer}</ShadowTree>}
          {placement === 'dialog' && (
            <Modal
              open={modalOpen}
              onOpen={() => setModalOpen(true)}
              onClose={() => setModalOpen(false)}
            >
              {composer}
            </Modal>
          )}
          {placement === 'column' && <Column>{composer}</Column>}
          {placement === 'frame' && (
            <Frame key={room} room={room} sample={framedSample} onPublish={addPost} />
          )}
          <Feed posts={posts} />
        </div>
        <SampleStrip onPick={trySample} />
      </main>
    </>
  );
}

function useAddress(): Address {
  const [address, setAddress] = useState(() => addressOf(location.hash));
  useEffect(() => {
    const controller = new AbortController();
    addEventListener('hashchange', () => setAddress(addressOf(location.hash)), {
      signal: controller.signal,
    });
    return () => controller.abort();
  }, []);
  return address;
}
