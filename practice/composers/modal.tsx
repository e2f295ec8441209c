import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ModalProps {
  readonly open: boolean;
  onOpen(): void;
  onClose(): void;
  readonly children: ComponentChildren;
}

/** Draws its children in a modal dialog: what is outside it cannot be reached while it is open. */
export function Modal({ open, onOpen, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  return (
    <>
      <button type="button" class="invitation" onClick={onOpen}>
        Write a post
      </button>
      <dialog ref={dialog} class="modal" aria-label="New post" onClose={onClose}>
        {children}
      </dialog>
    </>
  );
}
