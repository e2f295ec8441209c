import { browser } from 'wxt/browser';
import { mountPopup, type PopupView } from '@/components/popup';
import { translate } from '@/locales';
import { chooseMode, loadChoices, modeOf } from '@/settings';
import type { Command, PageState } from '../background/messages';
import { overlayOffer, ownHostOffer } from './offer';

const signal = new AbortController().signal;

/** Asks the open tab what it is to us; a tab that is not checked has nobody to answer. */
async function describePage(): Promise<PageState | undefined> {
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
  const [page, shortcut] = await Promise.all([describePage(), shortcutOf('switch-mode')]);
  const ownHost = page ? undefined : await ownHostOffer();
  const show = mountPopup(parent, translate);
  const choices = await loadChoices(() => show(view()), signal);
  const { site = '', composer } = page ?? {};
  const view = (): PopupView => ({
    page: page
      ? {
          kind: 'checks',
          site: page.siteName,
          ...(composer && { recognised: composer }),
        }
      : { kind: 'elsewhere' },
    // Before a composer is used the page shows no account: the switch is about the site.
    mode:
      (composer ? modeOf(choices, site, composer.account) : choices.siteModes.value[site]) ??
      'work',
    ...(shortcut && { shortcut }),
    onSwitchMode: (mode) => {
      if (composer) chooseMode(choices, site, composer.account, mode);
      else choices.siteModes.set({ ...choices.siteModes.value, [site]: mode });
    },
    offer: page ? overlayOffer(page, choices) : ownHost,
    onOptions: () => {
      void browser.runtime.openOptionsPage();
      window.close();
    },
  });
  show(view());
}

const parent = document.getElementById('popup');
if (parent) void openPopup(parent);
