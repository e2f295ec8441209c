import { type Browser, browser } from 'wxt/browser';
import { skeletonOf } from '@/composer';

/** Puts what the page in a tab is made of on the clipboard: tags and roles, no text. */
export async function copyStructure({ id }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined) throw new Error('no page to describe');
  const [looked] = await browser.scripting.executeScript({
    target: { tabId: id },
    func: skeletonOf,
  });
  if (!looked?.result) throw new Error('the page did not answer');
  await navigator.clipboard.writeText(looked.result);
}
