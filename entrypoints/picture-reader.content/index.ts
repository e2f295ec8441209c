import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPicture } from '@/composer/picture-reader';
import { link } from '../guard.content/link';

/** Reads what a picture's file says, injected when a picture is first added to a post. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    link().readPicture = readPicture;
  },
});
