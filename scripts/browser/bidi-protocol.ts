import type { Browser, Frame } from 'puppeteer-core';

/** The part of a serialised value of WebDriver BiDi that we read. */
export interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

/** Where a script runs: a tab or chrome window, and there a sandbox of our own. */
export interface ScriptTarget {
  readonly context: string;
  readonly sandbox?: string;
}

/** Sends WebDriver BiDi commands that puppeteer has no method for. */
export interface BidiProtocol {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

/**
 * The BiDi connection of a browser that puppeteer launched. Puppeteer keeps it public in code but
 * not in its types, so its shape is checked here; throws if a new version has moved it.
 */
export function bidiProtocol(browser: Browser): BidiProtocol {
  if ('connection' in browser && isProtocol(browser.connection)) return browser.connection;
  throw new Error('puppeteer-core no longer offers its BiDi connection as browser.connection.');
}

function isProtocol(value: unknown): value is BidiProtocol {
  return (
    typeof value === 'object' &&
    value !== null &&
    'send' in value &&
    typeof value.send === 'function'
  );
}

/** The id that the browser's protocol gives a frame: of the browsing context, where it is BiDi. */
export function idOf(frame: Frame): string {
  if ('_id' in frame && typeof frame._id === 'string') return frame._id;
  throw new Error('puppeteer-core no longer keeps the id of a frame as frame._id.');
}

/** Evaluates `expression` (promises awaited) and returns its string; throws what the page threw. */
export async function evaluateString(
  protocol: BidiProtocol,
  target: ScriptTarget,
  expression: string,
): Promise<string> {
  const { result } = await protocol.send('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  });
  return stringOf(result);
}

/** Reads the string out of the answer of `script.evaluate` or `script.callFunction`. */
export function stringOf(answer: unknown): string {
  const { value } = successOf(answer);
  if (typeof value !== 'string')
    throw new Error('The page answered with something else than a string.');
  return value;
}

/** Reads the value out of the answer of a script command; throws the page's exception. */
export function successOf(answer: unknown): RemoteValue {
  if (typeof answer === 'object' && answer !== null) {
    if ('result' in answer && isRemoteValue(answer.result)) return answer.result;
    if ('exceptionDetails' in answer) throw new Error(exceptionText(answer.exceptionDetails));
  }
  throw new Error(`Not an answer of a script command: ${JSON.stringify(answer)}`);
}

export function isRemoteValue(value: unknown): value is RemoteValue {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

function exceptionText(details: unknown): string {
  return typeof details === 'object' && details !== null && 'text' in details
    ? String(details.text)
    : JSON.stringify(details);
}
