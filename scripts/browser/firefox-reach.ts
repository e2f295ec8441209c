import type { Frame } from 'puppeteer-core';
import {
  type BidiProtocol,
  bidiProtocol,
  idOf,
  isRemoteValue,
  type ScriptTarget,
  stringOf,
  successOf,
} from './bidi-protocol';
import { collectHosts } from './describe-matches';
import type { ShadowReach } from './shadow-reach';

/** Reaches closed shadow roots through WebDriver BiDi's `includeShadowTree: 'all'`. */
export async function reachInFirefox(frame: Frame): Promise<ShadowReach> {
  const protocol = bidiProtocol(frame.page().browser());
  // Firefox gives a sandbox its own script world, so that a hostile page cannot bend what the tests see.
  const target = { context: idOf(frame), sandbox: 'second-look-tests' };
  return {
    async callOnRoots(fn, argument) {
      const roots = await rootIds(protocol, target);
      const answers = roots.map(async (sharedId) => {
        const { result } = await protocol.send('script.callFunction', {
          functionDeclaration: String(fn),
          arguments: [{ sharedId }, { type: 'string', value: argument }],
          target,
          awaitPromise: false,
        });
        return stringOf(result);
      });
      return Promise.all(answers);
    },
  };
}

async function rootIds(protocol: BidiProtocol, target: ScriptTarget): Promise<readonly string[]> {
  const { result } = await protocol.send('script.evaluate', {
    expression: `(${collectHosts})()`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const hosts = successOf(result).value;
  return Array.isArray(hosts) ? hosts.flatMap(shadowRootId) : [];
}

function shadowRootId(host: unknown): readonly string[] {
  if (!isRemoteValue(host) || typeof host.value !== 'object' || host.value === null) return [];
  const root = 'shadowRoot' in host.value ? host.value.shadowRoot : null;
  return isRemoteValue(root) && root.sharedId ? [root.sharedId] : [];
}
