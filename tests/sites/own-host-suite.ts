import { afterEach, expect, it } from 'vitest';
import { STOP } from '../e2e/drafts';
import type { Sites, Visit } from './open-sites';
import { SCENES, type Scene } from './scenes';

function onOwnHost(): Scene {
  const scene = SCENES.find(({ site }) => site === 'Mastodon')?.main[0];
  if (!scene) throw new Error('Mastodon has no scene');
  return { ...scene, url: 'https://social.example/home' };
}

/** The click that allows a host; the browser itself says yes here, as the preference tells it to. */
async function allow(sites: Sites, what: 'request' | 'remove', host = 'social.example') {
  const page = await sites.browser.extensionPage('popup.html');
  await page.evaluate(`(() => {
    const button = document.createElement('button');
    button.id = 'allow';
    button.textContent = 'Allow';
    button.onclick = () =>
      browser.permissions.${what}({ origins: ['https://${host}/*'] })
        .then((done) => { document.body.append('done: ' + done); });
    document.body.prepend(button);
  })()`);
  await page.click('#allow');
  await page.waitForText('done: true');
  await page.close();
}

const UNVERIFIED: Scene = {
  name: 'a site nobody has verified',
  url: 'https://feddit.uk/create_post',
  editor: '[data-form] textarea',
  publish: '[data-form] button',
  key: 'mod+enter',
};

/** A Mastodon server of somebody's own, and a site of which nothing is known. */
export function ownHost(sites: () => Sites): void {
  let visit: Visit;
  afterEach(() => visit.page.close());

  it('is not read before the person has allowed it', async () => {
    visit = await sites().visit(onOwnHost());
    await visit.write(STOP.text);
    await visit.pressPost();
    await visit.waitForPublished(STOP.text);
    expect(await visit.surface.query('*')).toEqual([]);
  });

  it('is guarded once it is allowed, and let alone when that is taken back', async () => {
    await allow(sites(), 'request');
    visit = await sites().visit(onOwnHost());
    await visit.write(STOP.text);
    await visit.surface.waitFor('.badge .count');
    await visit.pressPost();
    const { text } = await visit.surface.waitFor('dialog.review');
    expect(text).toContain('social.example');

    const popup = await sites().browser.extensionPage('popup.html');
    await visit.page.bringToFront();
    await popup.reload();
    await popup.waitForText('You allowed checking on social.example.');
    await popup.clickText('Stop checking on social.example');
    // The popup closes itself then, so another page is asked.
    const help = await sites().browser.extensionPage('help.html');
    const access = `{ origins: ['https://social.example/*'] }`;
    await help.waitUntil(
      `browser.permissions.contains(${access}).then((yes) => !yes)`,
      'no access',
    );
    for (const page of [help, popup]) await page.close().catch(() => undefined);
    await visit.page.close();
    visit = await sites().visit(onOwnHost());
    await visit.write(STOP.text);
    await visit.pressPost();
    await visit.waitForPublished(STOP.text);
  });

  it('reads an unverified site once its host is allowed, holds nothing, and leaves messages alone', async () => {
    visit = await sites().visit(UNVERIFIED);
    await visit.write(STOP.text);
    await visit.pressPost();
    await visit.waitForPublished(STOP.text);
    expect(await visit.surface.query('*')).toEqual([]);
    await visit.page.close();

    await allow(sites(), 'request', 'feddit.uk');
    visit = await sites().look(UNVERIFIED);
    for (const other of ['[data-message]', '[role="search"] input']) {
      await visit.page.click(other);
      await visit.write(STOP.text);
    }
    expect(await visit.surface.query('*')).toEqual([]);
    await visit.page.click(UNVERIFIED.editor);
    await visit.write(STOP.text);
    await visit.surface.waitFor('.badge .count', { text: '1' });
    await visit.pressPost();
    await visit.waitForPublished(STOP.text);
    expect(await visit.surface.exists('dialog')).toBe(false);
    await allow(sites(), 'remove', 'feddit.uk');
  });
}
