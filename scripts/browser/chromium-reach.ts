import type { CDPSession, Frame } from 'puppeteer-core';
import { idOf } from './bidi-protocol';
import { collectHosts } from './describe-matches';
import type { RootFunction, ShadowReach } from './shadow-reach';

/** Reaches closed shadow roots through the DevTools protocol's `DOM.describeNode` with `pierce`. */
export async function reachInChromium(frame: Frame): Promise<ShadowReach> {
  const session = await frame.page().createCDPSession();
  return {
    async callOnRoots(fn, argument) {
      const world = await isolatedWorld(session, idOf(frame));
      const hosts = await hostObjects(session, world);
      const answers = await Promise.all(
        hosts.map((host) => callOnRootsOf(session, world, host, fn, argument)),
      );
      return answers.flat();
    },
  };
}

/** A script world of our own, so that a hostile page cannot bend what the tests see. */
async function isolatedWorld(session: CDPSession, frameId: string): Promise<number> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: 'second-look-tests',
  });
  return executionContextId;
}

async function hostObjects(session: CDPSession, world: number): Promise<readonly string[]> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${collectHosts})()`,
    contextId: world,
  });
  if (!result.objectId) return [];
  const { result: entries } = await session.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  });
  return entries.flatMap(({ name, value }) =>
    /^\d+$/.test(name) && value?.objectId ? [value.objectId] : [],
  );
}

async function callOnRootsOf(
  session: CDPSession,
  world: number,
  host: string,
  fn: RootFunction,
  argument: string,
): Promise<readonly string[]> {
  const { node } = await session.send('DOM.describeNode', { objectId: host, pierce: true });
  const answers = (node.shadowRoots ?? []).map(async ({ backendNodeId }) => {
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId,
      executionContextId: world,
    });
    if (!object.objectId) return [];
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (argument) { return (${fn})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return [String(result.value)];
  });
  return (await Promise.all(answers)).flat();
}
