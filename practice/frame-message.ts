import type { Account } from './account';

/** Into the frame: a sample to try. Out of it: what was published. With the account in both cases. */
export interface FrameMessage {
  readonly text: string;
  readonly mode: Account['mode'];
}

function isFrameMessage(data: unknown): data is FrameMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'text' in data &&
    typeof data.text === 'string' &&
    'mode' in data &&
    (data.mode === 'work' || data.mode === 'personal')
  );
}

export function sendAcrossFrames(to: Window, message: FrameMessage): void {
  to.postMessage(message, location.origin);
}

/** Hears messages of the same site only. @returns ends it. */
export function listenAcrossFrames(hear: (message: FrameMessage) => void): () => void {
  const listener = ({ origin, data }: MessageEvent<unknown>) => {
    if (origin === location.origin && isFrameMessage(data)) hear(data);
  };
  addEventListener('message', listener);
  return () => removeEventListener('message', listener);
}
