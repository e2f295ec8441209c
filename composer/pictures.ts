import type { Composer } from './profile';

/** What a picture's file says about its making. */
export interface PictureFacts {
  /** Where it was taken: the camera's position or the name of a place. */
  readonly place: boolean;
  /** Which camera or telephone took it. */
  readonly device: boolean;
  /** Who took it. */
  readonly author: boolean;
}

/**
 * Tells `onAdded` of pictures that the person chooses, drops or pastes while this composer is in
 * use. A file field that a page never puts into its document is not seen.
 */
export function watchPictures(
  { editor }: Composer,
  onAdded: (pictures: readonly File[]) => void,
  signal: AbortSignal,
): void {
  const tell = (files: FileList | undefined): void => {
    const pictures = [...(files ?? [])].filter(({ type }) => type.startsWith('image/'));
    if (pictures.length > 0 && editor.isConnected) onAdded(pictures);
  };
  const listen = <Type extends 'change' | 'drop' | 'paste'>(
    type: Type,
    filesOf: (event: HTMLElementEventMap[Type]) => FileList | undefined,
  ): void => {
    const hear = (event: HTMLElementEventMap[Type]): void => {
      if (event.isTrusted) tell(filesOf(event));
    };
    editor.ownerDocument.addEventListener(type, hear, { capture: true, passive: true, signal });
  };
  listen('change', (event) => {
    const [field] = event.composedPath();
    return field instanceof HTMLInputElement && field.files ? field.files : undefined;
  });
  listen('drop', ({ dataTransfer }) => dataTransfer?.files);
  listen('paste', ({ clipboardData }) => clipboardData?.files);
}
