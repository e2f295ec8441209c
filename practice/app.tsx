import { useEffect, useRef, useState } from 'preact/hooks';
import { ACCOUNTS, type Account } from './account';
import { type Address, addressOf, hashOf } from './address';
import { Composer } from './composers/composer';
import { Modal } from './composers/modal';
import { ShadowTree } from './composers/shadow-tree';
import type { Editor } from './editors/editor';
import { Feed } from './feed';
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
  const editor = useRef<Editor>();
  const placeholder = ROOMS.find((info) => info.room === room)?.placeholder ?? '';

  const publish = (text: string): void => {
    const { handle, name } = account;
    setPosts((earlier) => [
      { id: earlier.length + 1, handle, name, text, when: 'now' },
      ...earlier,
    ]);
    setModalOpen(false);
  };
  const trySample = (sample: Sample): void => {
    setAccount(ACCOUNTS[sample.mode]);
    setModalOpen(true);
    editor.current?.replaceText(sample.text);
  };
  const switchAccount = (): void =>
    setAccount(account.mode === 'work' ? ACCOUNTS.personal : ACCOUNTS.work);

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
