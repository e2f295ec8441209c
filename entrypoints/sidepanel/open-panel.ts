import { browser } from 'wxt/browser';

/** Firefox calls its panel a sidebar; the shared types know Chromium's alone. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window. Browsers allow it only straight from a press or a shortcut:
 * nothing may be awaited before.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as typeof browser & WithSidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
