import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { onTrusted } from './on-trusted';

/** Shows a dialog as modal while it is rendered. `onClose` runs when the person closes it by Esc. */
export function useModal(ref: RefObject<HTMLDialogElement>, onClose: () => void): void {
  const latest = useRef(onClose);
  latest.current = onClose;
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const listening = new AbortController();
    // Not `cancel`: Chromium leaves it out at a second Esc without another press in between.
    dialog.addEventListener(
      'close',
      onTrusted(() => latest.current()),
      {
        signal: listening.signal,
      },
    );
    dialog.showModal();
    return () => {
      listening.abort();
      dialog.close();
    };
  }, [ref]);
}
