import { mountHelp } from '@/components/help';
import { translate } from '@/locales';
import { loadChoices } from '@/settings';
import { speakChosen } from '../options/speak-chosen';

async function openHelp(parent: Element): Promise<void> {
  const show = mountHelp(parent, translate);
  const refresh = async () => {
    await speakChosen(choices);
    show();
  };
  const choices = await loadChoices(() => void refresh(), new AbortController().signal);
  await refresh();
}

const parent = document.getElementById('help');
if (parent) void openHelp(parent);
