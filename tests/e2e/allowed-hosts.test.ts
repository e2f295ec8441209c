import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../scripts/browser/extension-page';
import { openAllowing } from './allow-host';

const ORIGIN = 'https://social.example/*';

const isAllowed = `(globalThis.browser ?? chrome).permissions.contains({ origins: ['${ORIGIN}'] })`;
const isGuarded = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()
  .then((scripts) => scripts.flatMap(({ matches }) => matches).includes('${ORIGIN}'))`;

describe.each(['chromium', 'firefox'] as const)('a host that was allowed in %s', (name) => {
  let allowing: Awaited<ReturnType<typeof openAllowing>>;
  let options: ExtensionPage;

  // Each time anew: Chromium asks again once the person has taken it back.
  beforeEach(async () => {
    allowing = await openAllowing(name, ORIGIN);
    options = await allowing.browser.extensionPage('options.html');
    await options.waitUntil(isAllowed, 'permission');
    await options.waitUntil(isGuarded, 'guard on the host');
    await options.waitUntil('document.querySelector("#hosts li") !== null', 'list of hosts');
  });
  afterEach(() => allowing?.close());

  const waitForGone = async () => {
    await options.waitUntil(`${isAllowed}.then((allowed) => !allowed)`, 'permission taken back');
    await options.waitUntil(`${isGuarded}.then((still) => !still)`, 'guard taken back');
    await options.waitUntil('document.querySelector("#hosts") === null', 'no list of hosts');
  };

  it('is listed, alone, and can be taken back there', async () => {
    const listed = '[...document.querySelectorAll("#hosts li > span")].map((one) => one.innerText)';
    expect(await options.evaluate(listed)).toEqual(['social.example']);
    await options.click('#hosts button');
    await waitForGone();
  });

  it('is given back with "Delete everything"', async () => {
    await options.click('#privacy button');
    await options.click('#privacy .notice .primary');
    await waitForGone();
  });

  it('is noticed to be gone when the browser takes it back', async () => {
    await options.evaluate(
      `(globalThis.browser ?? chrome).permissions.remove({ origins: ['${ORIGIN}'] })`,
    );
    await waitForGone();
  });
});
