import { readMarkdown } from '@/components/clause-reader';
import { type LiveView, mountPanel } from '@/components/panel';
import { translate as t } from '@/locales';
import { loadChoices } from '@/settings';
import { followCircumstances } from '../checker.content/circumstances';
import { createGrammarClient } from '../checker.content/grammar-client';
import { noticeOf } from '../checker.content/notice-of';
import { speakChosen } from '../options/speak-chosen';
import { type Beside, followTab } from './follow-tab';
import { startPasted } from './pasted';

async function openPanel(parent: Element): Promise<void> {
  const show = mountPanel(parent, t, async (markdown) => readMarkdown(markdown));
  let beside: Beside = { kind: 'elsewhere' };
  const choices = await loadChoices(async () => {
    await speakChosen(choices);
    pasted.check();
  }, new AbortController().signal);
  await speakChosen(choices);

  const refresh = () => {
    const { text, mode, verdict } = pasted;
    show({
      live: liveView(beside),
      paste: {
        text,
        mode,
        findings: verdict.checked ? verdict.findings : [],
        notice: noticeOf(verdict, t),
        onUse: (_, suggestion) => pasted.use(suggestion),
        onSetAside: (finding) => pasted.setAside(finding),
        onSwitchMode: (next) => pasted.switchMode(next),
        onText: (next) => pasted.write(next),
      },
    });
  };
  const pasted = startPasted({
    grammar: createGrammarClient(),
    circumstances: followCircumstances(choices),
    onChange: refresh,
  });
  await followTab((next) => {
    beside = next;
    refresh();
  });
}

function liveView(beside: Beside): LiveView {
  if (beside.kind === 'waiting') return { kind: 'waiting', site: beside.siteName };
  if (beside.kind !== 'draft') return beside;
  const { report, act } = beside;
  const { siteName, unchecked, draws, identifiersOnly, ...shown } = report;
  return {
    kind: 'draft',
    ...shown,
    site: siteName,
    notice: noticeOf(
      unchecked ? { checked: false, reason: unchecked } : { checked: true, identifiersOnly },
      t,
    ),
    ...(draws && { onShow: ({ rule, start }) => act({ type: 'show', rule, start }) }),
    onUse: ({ rule, start, suggestions }, suggestion) =>
      act({ type: 'use', rule, start, suggestion: suggestions.indexOf(suggestion) }),
    onSetAside: ({ rule, start }) => act({ type: 'set-aside', rule, start }),
    onSwitchMode: (mode) => act({ type: 'switch-mode', mode }),
  };
}

const parent = document.getElementById('panel');
if (parent) void openPanel(parent);
