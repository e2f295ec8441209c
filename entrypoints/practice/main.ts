import { readMarkdown } from '@/components/clause-reader';
import { mountPractice } from '@/components/practice';
import { translate } from '@/locales';
import { loadChoices } from '@/settings';
import { speakChosen } from '../options/speak-chosen';
import { startTrial } from '../welcome/start-trial';
import { PRACTICE_DRAFTS } from './practice-drafts';

async function openPractice(parent: Element): Promise<void> {
  const show = mountPractice(parent, translate, async (markdown) => readMarkdown(markdown));
  const refresh = async () => {
    await speakChosen(choices);
    show({ drafts: PRACTICE_DRAFTS, onBox: (editor, { mode }) => trial.attend(editor, mode) });
    trial.check();
  };
  const choices = await loadChoices(() => void refresh(), new AbortController().signal);
  const trial = startTrial(choices);
  await refresh();
}

const parent = document.getElementById('practice');
if (parent) void openPractice(parent);
