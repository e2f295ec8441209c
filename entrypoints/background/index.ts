import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tagSentence } from '@/rules/grammar';
import type { Command, Request } from './messages';
import { guardOwnHosts } from './own-hosts';
import { showMode } from './show-mode';

const SCRIPTS = {
  'start-checker': '/content-scripts/checker.js',
  'start-clause-reader': '/content-scripts/clause-reader.js',
  'start-picture-reader': '/content-scripts/picture-reader.js',
} as const;

export default defineBackground(() => {
  guardOwnHosts();
  browser.runtime.onMessage.addListener((request: Request, sender, reply) => {
    if (sender.id !== browser.runtime.id) return false;
    if (request.type === 'tag-sentence') {
      reply(tagSentence(request.sentence));
      return false;
    }
    if (request.type === 'show-mode') {
      showMode(request, sender.tab?.id);
      return false;
    }
    startScript(SCRIPTS[request.type], sender).then(
      () => reply(true),
      () => reply(false),
    );
    return true;
  });

  browser.commands.onCommand.addListener(async (name, tab) => {
    const id = tab?.id ?? (await activeTabId());
    if (id === undefined) return;
    const command = { type: name } as Command;
    // A tab without a composer has nobody listening: that is not an error.
    await browser.tabs.sendMessage(id, command).catch(() => undefined);
  });
});

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
