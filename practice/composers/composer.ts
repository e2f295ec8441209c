import type { MutableRef } from 'preact/hooks';
import type { Account } from '../account';

/** What the rest of the page may ask of a composer, whatever it is made of. */
export interface ComposerHandle {
  /** Replaces the whole draft, as if it had been typed, and leaves the caret at its end. */
  replaceText(text: string): void;
}

export interface ComposerProps {
  readonly account: Account;
  readonly active: boolean;
  readonly placeholder: string;
  readonly handle: MutableRef<ComposerHandle | null>;
  /** Receives the editor's model, exactly. */
  onPublish(text: string): void;
  onSwitchAccount(): void;
}
