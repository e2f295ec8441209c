import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardPage, sites } from '../guard.content/guard-page';

/** The same guard for pages that a site shows in a frame; a site's other frames are left alone. */
export default defineContentScript({
  matches: sites.flatMap((site) => site.frames ?? []),
  allFrames: true,
  runAt: 'document_start',
  main: ({ signal }) => guardPage(signal),
});
