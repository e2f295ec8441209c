import { browser } from 'wxt/browser';
import { mountPopup } from '@/components/popup';
import { translate } from '@/locales';
import { loadChoices } from '@/settings';
import { speakChosen } from '../options/speak-chosen';
import { ownHostOffer } from './offer';
import { pageOfTab } from './page-of-tab';
import { popupView } from './popup-view';

async function openPopup(parent: Element): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) return;
  let page = await pageOfTab(tab);
  const ownHost = page === 'elsewhere' ? await ownHostOffer(tab) : undefined;
  const show = mountPopup(parent, translate);
  const refresh = async () => {
    await speakChosen(choices);
    page = await pageOfTab(tab);
    show(popupView({ tab, page, ownHost, choices }));
  };
  const choices = await loadChoices(() => void refresh(), new AbortController().signal);
  await refresh();
  // Once a choice is kept the page has heard of it too, and has looked again.
  browser.storage.local.onChanged.addListener(() => void refresh());
}

const parent = document.getElementById('popup');
if (parent) void openPopup(parent);
