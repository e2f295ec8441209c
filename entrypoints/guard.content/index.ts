import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardPage, sites } from './guard-page';

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  excludeMatches: sites.flatMap((site) => site.frames ?? []),
  runAt: 'document_start',
  main: ({ signal }) => guardPage(signal),
});
