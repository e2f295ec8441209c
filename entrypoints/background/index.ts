import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { wordsOf } from '@/locales/words-of';
import { tagSentence } from '@/rules/grammar';
import { openPanel } from '../sidepanel/open-panel';
import { followPolicy } from './follow-policy';
import type { Command, ComposerNews, Request } from './messages';
import { guardOwnHosts } from './own-hosts';
import { showMode } from './show-mode';
import { welcomeOnce } from './welcome-once';

const SCRIPTS = {
  'start-checker': '/content-scripts/checker.js',
  'start-clause-reader': '/content-scripts/clause-reader.js',
  'start-picture-reader': '/content-scripts/picture-reader.js',
} as const;

export default defineBackground(() => {
  guardOwnHosts();
  followPolicy();
  welcomeOnce();
  browser.runtime.onMessage.addListener((message: Request | ComposerNews, sender, reply) => {
    if (sender.id !== browser.runtime.id || message.type === 'composer-in-use') return false;
    if (message.type === 'tag-sentence') {
      reply(tagSentence(message.sentence));
      return false;
    }
    if (message.type === 'show-mode') {
      showMode(message, sender.tab?.id);
      return false;
    }
    const answer =
      message.type === 'words'
        ? wordsOf(message.language)
        : startScript(SCRIPTS[message.type], sender).then(() => true);
    answer.then(reply, () => reply(message.type === 'words' ? undefined : false));
    return true;
  });

  browser.commands.onCommand.addListener((name, tab) => {
    // At once: after anything awaited a browser no longer takes it for the person's own press.
    if (name === 'open-panel') return void (tab && openPanel(tab.windowId));
    void sendCommand({ type: name } as Command, tab);
  });
});

async function sendCommand(command: Command, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const id = tab?.id ?? (await activeTabId());
  if (id === undefined) return;
  // A tab without a composer has nobody listening: that is not an error.
  await browser.tabs.sendMessage(id, command).catch(() => undefined);
}

/** Runs one of our own files in the frame that asked for it; rejects when the frame is gone. */
async function startScript(
  file: (typeof SCRIPTS)[keyof typeof SCRIPTS],
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) throw new Error('no frame to run in');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId] },
    files: [file],
  });
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
