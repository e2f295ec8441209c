import { setTimeout as wait } from 'node:timers/promises';
import { type BidiProtocol, evaluateString } from './bidi-protocol';
import { LOOK_AGAIN_MS, PATIENCE_MS } from './patience';

/**
 * Runs `expression` in Firefox's own window, which `--remote-allow-system-access` allows.
 * Needed because BiDi navigates to no `moz-extension:` address and sends keys to web content only.
 */
async function evaluateInWindow(protocol: BidiProtocol, expression: string): Promise<string> {
  const { result } = await protocol.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = contextsOf(result);
  if (!window) throw new Error('Firefox shows no window to the protocol.');
  return evaluateString(protocol, { context: window.context }, expression);
}

/**
 * Loads an extension page in the selected tab, whose context this is, and waits until it has loaded.
 * The tab is Puppeteer's own: of one that Firefox opened by itself it may hear never (seen in CI).
 */
export async function loadExtensionPage(
  protocol: BidiProtocol,
  context: string,
  extensionId: string,
  path: string,
): Promise<void> {
  const url = await evaluateInWindow(
    protocol,
    `((id, path) => {
      const url = WebExtensionPolicy.getByID(id).getURL(path);
      const tab = gBrowser.selectedBrowser;
      if (tab.currentURI.spec !== 'about:blank') throw new Error('The new tab is not in front.');
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      tab.fixupAndLoadURIString(url, { triggeringPrincipal });
      return url;
    })(${JSON.stringify(extensionId)}, ${JSON.stringify(path)})`,
  );
  await waitUntilLoaded(protocol, context, url);
}

/** Closes the tab whose address ends in `path`, and says whether there was one. */
export async function closeExtensionTab(protocol: BidiProtocol, path: string): Promise<boolean> {
  const { result } = await protocol.send('browsingContext.getTree', {});
  const tab = contextsOf(result).find(({ url }) => url.endsWith(path));
  if (!tab) return false;
  await protocol.send('browsingContext.close', { context: tab.context });
  return true;
}

/**
 * Presses the key that Firefox has made of the command's shortcut, and returns the shortcut.
 * Firefox keeps one `<key>` element a shortcut, without the command's name.
 */
export async function startCommandInFirefox(
  protocol: BidiProtocol,
  extensionId: string,
  command: string,
): Promise<string> {
  return evaluateInWindow(
    protocol,
    `(async (id, name) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      const all = await extension.shortcuts.allCommands();
      const shortcut = all.find((entry) => entry.name === name)?.shortcut;
      if (!shortcut) throw new Error('Firefox has no shortcut for the command ' + name);
      const xul = { ctrl: 'accel', command: 'accel', macctrl: 'control' };
      const parts = shortcut.toLowerCase().split('+');
      const letter = parts.pop();
      const modifiers = parts.map((part) => xul[part] ?? part).sort().join();
      const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find((candidate) => {
        const has = candidate.getAttribute('modifiers')?.split(/[ ,]+/).sort().join() ?? '';
        const is = candidate.getAttribute('key') ?? candidate.getAttribute('keycode') ?? '';
        return has === modifiers && is.toLowerCase().replace('vk_', '') === letter;
      });
      if (!key) throw new Error('Firefox has made no key of ' + shortcut);
      key.doCommand();
      return shortcut;
    })(${JSON.stringify(extensionId)}, ${JSON.stringify(command)})`,
  );
}

async function waitUntilLoaded(
  protocol: BidiProtocol,
  context: string,
  url: string,
): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const { result } = await protocol.send('browsingContext.getTree', { root: context });
    if (contextsOf(result).some((tab) => tab.url === url)) {
      const state = await evaluateString(protocol, { context }, 'document.readyState');
      if (state === 'complete') return;
    }
    await wait(LOOK_AGAIN_MS);
  }
  throw new Error(`Firefox did not load ${url} within ${PATIENCE_MS} ms.`);
}

interface Context {
  readonly context: string;
  readonly url: string;
}

function contextsOf(tree: unknown): readonly Context[] {
  if (typeof tree !== 'object' || tree === null || !('contexts' in tree)) return [];
  return Array.isArray(tree.contexts) ? tree.contexts.filter(isContext) : [];
}

function isContext(value: unknown): value is Context {
  return typeof value === 'object' && value !== null && 'context' in value && 'url' in value;
}
