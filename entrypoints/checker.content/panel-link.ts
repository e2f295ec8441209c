import { type Browser, browser } from 'wxt/browser';
import { type DraftReport, PANEL_PORT, type PanelAction } from '../background/messages';
import type { Session } from './session';

/**
 * Tells an open side panel of the session in use, and does what is pressed there. Only our own pages
 * can open the port; without one nothing leaves the page.
 */
export function linkPanel(session: () => Session | undefined): { readonly tell: () => void } {
  const ports = new Map<Browser.runtime.Port, string | undefined>();

  const tellOne = (port: Browser.runtime.Port) => {
    const report: DraftReport | null = session()?.report() ?? null;
    const told = JSON.stringify(report);
    // A scroll is a change of what is shown in the page, and none of the report.
    if (ports.get(port) === told) return;
    ports.set(port, told);
    port.postMessage(report);
  };

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.set(port, undefined);
    port.onMessage.addListener((action: PanelAction) => session()?.obey(action));
    port.onDisconnect.addListener(() => ports.delete(port));
    tellOne(port);
  });

  return {
    tell() {
      for (const port of ports.keys()) tellOne(port);
    },
  };
}
