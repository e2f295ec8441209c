import { defineContentScript } from 'wxt/utils/define-content-script';
import { readMarkdown } from '@/components/clause-reader';
import { link } from '../guard.content/link';

/** The Markdown reader, injected when "Read it" is first opened: DOMPurify and the parser stay out of every page. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    link().readMarkdown = readMarkdown;
  },
});
