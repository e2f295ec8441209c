import { type Browser, browser } from 'wxt/browser';
import { skeletonOf } from '@/composer';
import { siteOfTab } from './page-of-tab';

/** Puts what the page in a tab is made of on the clipboard: tags, roles and a count, no text. */
export async function copyStructure(tab: Browser.tabs.Tab): Promise<void> {
  const { id } = tab;
  if (id === undefined) throw new Error('no page to describe');
  const attachments = siteOfTab(tab)?.composers.flatMap((composer) => composer.attachments ?? []);
  const [looked] = await browser.scripting.executeScript({
    target: { tabId: id },
    func: skeletonOf,
    args: [attachments?.join() ?? ''],
  });
  if (!looked?.result) throw new Error('the page did not answer');
  await navigator.clipboard.writeText(looked.result);
}
