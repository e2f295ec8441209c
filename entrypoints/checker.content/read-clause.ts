import { browser } from 'wxt/browser';
import type { Request } from '../background/messages';
import { link } from '../guard.content/link';

/** Reads clause Markdown, fetching the reader first. Rejects when the background does not answer. */
export async function readClause(markdown: string): Promise<DocumentFragment> {
  if (!link().readMarkdown) {
    const request: Request = { type: 'start-clause-reader' };
    await browser.runtime.sendMessage(request);
  }
  const read = link().readMarkdown;
  if (!read) throw new Error('The clause reader did not start. Reload the page and try again.');
  return read(markdown);
}
