import { browser } from 'wxt/browser';
import { readMarkdown } from '@/components/clause-reader';
import { mountWelcome } from '@/components/welcome';
import { translate } from '@/locales';
import { loadChoices } from '@/settings';
import { speakChosen } from '../options/speak-chosen';
import { startTrial } from './start-trial';

async function openWelcome(parent: Element): Promise<void> {
  const show = mountWelcome(parent, translate, async (markdown) => readMarkdown(markdown));
  const refresh = async () => {
    await speakChosen(choices);
    show({
      onBox: (editor) => trial.attend(editor, 'work'),
      onPractice: () => location.assign(browser.runtime.getURL('/practice.html')),
      onOptions: () => void browser.runtime.openOptionsPage(),
    });
    trial.check();
  };
  const choices = await loadChoices(() => void refresh(), new AbortController().signal);
  const trial = startTrial(choices);
  await refresh();
}

const parent = document.getElementById('welcome');
if (parent) void openWelcome(parent);
