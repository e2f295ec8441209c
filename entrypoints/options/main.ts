import { readMarkdown } from '@/components/clause-reader';
import { mountOptions } from '@/components/options';
import { translate } from '@/locales';
import { loadChoices } from '@/settings';
import { optionsView } from './options-view';

/** Shows the choices as they are, in whichever page of the browser they were made. */
async function openOptions(parent: Element): Promise<void> {
  const show = mountOptions(parent, translate, async (markdown) => readMarkdown(markdown));
  const choices = await loadChoices(() => show(optionsView(choices)), new AbortController().signal);
  show(optionsView(choices));
  // The sections were not there yet when the browser looked for the one in the address.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

const parent = document.getElementById('options');
if (parent) void openOptions(parent);
