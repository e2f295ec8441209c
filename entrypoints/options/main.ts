import { browser } from 'wxt/browser';
import { readMarkdown } from '@/components/clause-reader';
import { mountOptions } from '@/components/options';
import { translate } from '@/locales';
import { loadChoices } from '@/settings';
import { allowedHosts } from '../background/allowed-hosts';
import { keptRows } from './kept-rows';
import { optionsView } from './options-view';
import { policyFaults } from './policy-faults';
import { shortcutsNow } from './shortcuts';
import { speakChosen } from './speak-chosen';

/** Shows the choices as they are, in whichever page of the browser they were made. */
async function openOptions(parent: Element): Promise<void> {
  const show = mountOptions(parent, translate, async (markdown) => readMarkdown(markdown));
  const refresh = async () => {
    await speakChosen(choices);
    const [kept, shortcuts, hosts, faults] = await Promise.all([
      keptRows(),
      shortcutsNow(),
      allowedHosts(),
      policyFaults(),
    ]);
    show(optionsView(choices, { kept, shortcuts, hosts, policyFaults: faults }));
  };
  const choices = await loadChoices(() => void refresh(), new AbortController().signal);
  await refresh();
  // What is kept is shown as it is kept, also while it is being written.
  browser.storage.local.onChanged.addListener(() => void refresh());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  // Keys are changed in a page of the browser's own.
  window.addEventListener('focus', () => void refresh());
  // The sections were not there yet when the browser looked for the one in the address.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

const parent = document.getElementById('options');
if (parent) void openOptions(parent);
