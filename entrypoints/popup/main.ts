import { browser } from 'wxt/browser';
import { mountPopup, type PopupView } from '@/components';
import { translate } from '@/locales';
import { accountKey, loadChoices } from '@/settings';
import type { Command, ComposerState } from '../background/messages';

const signal = new AbortController().signal;

/** Asks the open tab for the composer in use; a tab without one has nobody to answer. */
async function describeComposer(): Promise<ComposerState | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const command: Command = { type: 'describe-composer' };
  return browser.tabs.sendMessage(tab.id, command).catch(() => undefined);
}

async function shortcutOf(name: string): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut || undefined;
}

async function openPopup(parent: Element): Promise<void> {
  const [composer, shortcut] = await Promise.all([describeComposer(), shortcutOf('switch-mode')]);
  const show = mountPopup(parent, translate);
  const key = accountKey(composer?.site ?? '', composer?.account);
  const choices = await loadChoices(() => show(view()), signal);
  const view = (): PopupView => ({
    page: composer ? { kind: 'checks', site: composer.siteName } : { kind: 'elsewhere' },
    mode: choices.modeOf(key) ?? 'work',
    ...(shortcut && { shortcut }),
    onSwitchMode: (mode) => choices.chooseMode(key, mode),
  });
  show(view());
}

const parent = document.getElementById('popup');
if (parent) void openPopup(parent);
