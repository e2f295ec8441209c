import { browser } from 'wxt/browser';
import type { PictureFacts } from '@/composer';
import type { Request } from '../background/messages';
import { link } from '../guard.content/link';

/**
 * What the files of some pictures say, taken together; fetches the reader first. Nothing is known
 * of them when the reader does not start: the checklist then stands alone.
 */
export async function lookAtPictures(pictures: readonly Blob[]): Promise<PictureFacts> {
  if (!link().readPicture) {
    const request: Request = { type: 'start-picture-reader' };
    await browser.runtime.sendMessage(request).catch(() => undefined);
  }
  const read = link().readPicture;
  const all = read ? await Promise.all(pictures.map(read)) : [];
  return {
    place: all.some(({ place }) => place),
    device: all.some(({ device }) => device),
    author: all.some(({ author }) => author),
  };
}
