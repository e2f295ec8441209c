import { useEffect, useRef } from 'preact/hooks';
import { hashOf } from '../address';
import { type FrameMessage, listenAcrossFrames, sendAcrossFrames } from '../frame-message';
import type { Room } from '../room';

interface FrameProps {
  readonly room: Room;
  /** Put into the framed composer whenever it is another one. */
  readonly sample: FrameMessage | undefined;
  onPublish(published: FrameMessage): void;
}

/** A room's composer in a frame of the same site. */
export function Frame({ room, sample, onPublish }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => listenAcrossFrames(onPublish), [onPublish]);
  useEffect(() => {
    if (sample && frame.current?.contentWindow) {
      sendAcrossFrames(frame.current.contentWindow, sample);
    }
  }, [sample]);

  return (
    <iframe
      ref={frame}
      class="frame"
      title="New post"
      src={`./frame.html${hashOf({ room, placement: 'page' })}`}
    />
  );
}
