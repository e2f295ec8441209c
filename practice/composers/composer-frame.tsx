import type { ComponentChildren } from 'preact';
import type { Account } from '../account';
import { Avatar } from '../avatar';
import type { Room } from '../room';

interface FrameProps {
  readonly room: Room;
  readonly account: Account;
  readonly empty: boolean;
  onSubmit(): void;
  onSwitchAccount(): void;
  readonly children: ComponentChildren;
}

/** What all composers share: account line, Post button, and Ctrl/Cmd+Enter. */
export function ComposerFrame(props: FrameProps) {
  const { room, account, empty, onSubmit, onSwitchAccount, children } = props;

  const submitOnShortcut = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    // The editor must not also take the key as a new paragraph.
    event.stopPropagation();
    if (!empty) onSubmit();
  };

  return (
    <section
      class="composer"
      data-composer={room}
      aria-label="New post"
      onKeyDownCapture={submitOnShortcut}
    >
      <div class="composer-who">
        <Avatar name={account.name} handle={account.handle} />
        <div>
          <span class="composer-name">{account.name}</span>
          <span class="handle" data-account>
            {account.handle}
          </span>
        </div>
        <button type="button" class="quiet" data-switch-account onClick={onSwitchAccount}>
          Switch account
        </button>
      </div>
      <div class="composer-box">{children}</div>
      <div class="composer-foot">
        <span class="hint">Ctrl + Enter posts too</span>
        <label class="add-picture">
          Add picture
          <input type="file" accept="image/*" multiple data-pictures />
        </label>
        <button type="button" class="primary" data-publish disabled={empty} onClick={onSubmit}>
          Post
        </button>
      </div>
    </section>
  );
}
