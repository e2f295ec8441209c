import { browser } from 'wxt/browser';
import type { OptionsView } from '@/components/options';
import { type MessageKey, translate as t } from '@/locales';

type Shortcuts = OptionsView['language']['shortcuts'];

/** Firefox has a page of its own for them; the shared types do not know of it. */
interface WithSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

const WHAT: Readonly<Record<string, MessageKey>> = {
  'open-finding': 'commandOpenFinding',
  'switch-mode': 'commandSwitchMode',
  'open-panel': 'commandOpenPanel',
};

/** The commands with the keys they have now, which the person can change in the browser. */
export async function shortcutsNow(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', shortcut }) => {
    const what = WHAT[name];
    return what ? [{ name, what: t(what), ...(shortcut && { keys: shortcut }) }] : [];
  });
}

/** Opens the browser's own page for them. */
export function changeShortcuts(): void {
  const commands = browser.commands as typeof browser.commands & WithSettings;
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
