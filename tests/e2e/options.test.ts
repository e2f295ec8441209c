import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../scripts/browser/extension-page';
import { STOP } from './drafts';
import { type Desk, openPractice, type Practice } from './open-practice';

const PACK = {
  id: 'parkside',
  organisation: 'Parkside OPCC',
  version: '7',
  language: 'en',
  terms: [{ phrase: 'Kestrel', kind: 'system', level: { work: 'ask', personal: 'ask' } }],
};

/** Flagged by the pack alone. */
const TERM = 'We moved all the files into Kestrel today';

describe.each(['chromium', 'firefox'] as const)('the options in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-packs-'));
  let practice: Practice;
  let options: ExtensionPage;
  let desk: Desk | undefined;

  beforeAll(async () => {
    practice = await openPractice(name);
  });
  afterAll(async () => {
    await practice?.close();
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    options = await practice.browser.extensionPage('options.html');
    await options.waitForText('What is checked');
  });
  afterEach(async () => {
    await options.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await options.close();
    await desk?.page.close();
    desk = undefined;
  });

  /** The page in front gets the keys and the mouse. */
  async function write(text: string): Promise<Desk> {
    const opened = await practice.openRoom('textarea');
    desk = opened;
    await opened.type(text);
    return opened;
  }

  async function importPack(text: string): Promise<void> {
    const path = join(folder, 'pack.json');
    writeFileSync(path, text);
    await options.chooseFile('#pack-file', path);
  }

  const importGood = async (more: object = {}) => {
    await importPack(JSON.stringify({ ...PACK, ...more }, null, 2));
    await options.waitForText('Now in force: Parkside OPCC, version 7.');
  };

  it('a corrupt pack leaves the last good one in force and says so', async () => {
    await importGood();
    await importPack(
      '{\n  "id": "parkside",\n  "organisation": "Parkside OPCC"\n  "version": "8"\n}',
    );
    await options.waitForText('Parkside OPCC, version 7, stays in force.');
    await options.waitForText('line 4: A comma is missing');
    await importPack(JSON.stringify({ ...PACK, version: 8, wording: '' }, null, 2));
    await options.waitForText('line 4, version: should be text in quotation marks.');
    await options.waitForText('wording: is not a field of a pack.');

    const { surface } = await write(TERM);
    await surface.waitFor('.badge .count');
    await options.reload();
    await options.waitForText('In force: Parkside OPCC, version 7');
  });

  it('takes a pack that is pasted, and lets it go again', async () => {
    const { surface } = await write(TERM);
    await surface.waitFor('.badge [data-mode=work]');
    await options.type('#pack-text', JSON.stringify(PACK));
    await options.click('label:has(#pack-text) + button');
    await options.waitForText('Now in force: Parkside OPCC, version 7.');
    await surface.waitFor('.badge .count');
    await options.click('#pack-in-force + button');
    await options.waitForText('The pack is removed.');
    await surface.waitForGone('.badge .count');
  });

  it('a changed handle changes the mode, and nobody is asked', async () => {
    await importGood({ handles: { parksidepfcc: 'personal' } });
    const { surface } = await write('Hello');
    await surface.waitFor('.badge [data-mode=personal]');
    // What is personal is checked only after the person says so: no pack can say it for them.
    await surface.waitFor('.line', { text: 'your own account' });
    await importGood({ handles: { '@ParksidePFCC': 'work' } });
    await surface.waitFor('.badge [data-mode=work]');
    await surface.waitForGone('.line');
  });

  it('a rule that is off is silent at once', async () => {
    await importGood();
    const { surface } = await write(TERM);
    await surface.waitFor('.badge .count');
    const rule = '[data-rule="work-information/organisation-term"]';
    await options.click(`${rule} input`);
    await surface.waitForGone('.badge .count');
    await options.click(`${rule} input`);
    await surface.waitFor('.badge .count');
  });

  it('who the person is decides the level', async () => {
    const { surface } = await write(STOP.text);
    await surface.waitFor('.badge .count[data-level=stop]');
    await options.click('input[value=deputy]');
    await surface.waitFor('.badge .count[data-level=ask]');
  });

  it('a phrase is shown before it is kept, and a stop is never kept', async () => {
    await importGood();
    const { surface } = await write(TERM);
    await surface.waitFor('.badge .count');
    await options.type('#new-phrase', 'into kestrel');
    await options.click('#look-at-phrase');
    await options.waitForText('These words will be kept in this browser');
    expect(await kept('allowedPhrases')).toBeNull();
    await options.click('#phrases .notice .primary');
    await surface.waitForGone('.badge .count');
    expect(await kept('allowedPhrases')).toEqual(['into kestrel']);

    await options.type('#new-phrase', STOP.words);
    await options.click('#look-at-phrase');
    await options.waitForText('They were not kept.');
  });

  it('a phrase can be allowed from its card, shown before it is kept', async () => {
    await importGood();
    const { surface } = await write(TERM);
    await surface.click('.badge .count button');
    await surface.click('.list .row');
    await surface.click('.card footer button:nth-of-type(2)', { text: 'Never tell me' });
    await surface.waitFor('.line', { text: 'Say nothing about “Kestrel” again?' });
    expect(await kept('allowedPhrases')).toBeNull();
    await surface.click('.line button:first-of-type');
    await surface.waitForGone('.badge .count');
    await surface.waitForGone('.card');
    expect(await kept('allowedPhrases')).toEqual(['Kestrel']);
  });

  it('shows what the organisation set, with its name, and the dates in force', async () => {
    await importGood({
      handles: { parksidepfcc: 'work' },
      rulesOff: ['political/side-flag'],
      periods: [{ name: 'Local elections', from: '2020-01-01', to: '2099-12-31', kind: 'poll' }],
    });
    await options.waitForText('Set by Parkside OPCC');
    await options.waitForText('parksidepfcc is Work');
    await options.waitForText('1 January 2020 to 31 December 2099');
    await options.waitForText('In force now');
  });

  it('shows examples of a rule, made from the rule itself', async () => {
    const rule = '[data-rule="political/party-support"]';
    await options.click(`${rule} summary`);
    await options.waitForText('It speaks up about');
    await options.waitForText('It says nothing about');
    const marked = `document.querySelectorAll('${rule} .examples mark').length > 0`;
    await options.waitUntil(marked, 'marked words');
  });

  it('speaks Welsh, marked as a draft, in the page and in the popup', async () => {
    const { surface } = await write(STOP.text);
    await options.waitForText('A draft translation that has not been reviewed.');
    await options.click('input[value=cy]');
    await options.waitForText('Yr hyn a wirir');
    await options.waitUntil('document.documentElement.lang === "cy"', 'lang=cy');
    await surface.waitFor('.badge .chip', { text: 'Gwaith' });
    const popup = await practice.browser.extensionPage('popup.html');
    await popup.waitForText('Mae eich drafftiau’n aros ar y ddyfais hon.');
    await popup.close();
    await options.click('input[name=language][value=browser]');
    await options.waitForText('What is checked');
    await surface.waitFor('.badge .chip', { text: 'Work' });
  });

  it('shows the shortcuts as they are bound', async () => {
    const bound: unknown = await options.evaluate(
      '(globalThis.browser ?? chrome).commands.getAll().then((all) => all.map((one) => one.shortcut))',
    );
    const shown: unknown = await options.evaluate(
      '[...document.querySelectorAll("#language kbd")].map((one) => one.textContent)',
    );
    expect(shown).toEqual((bound as string[]).filter((keys) => keys !== ''));
  });

  it('lists every key it keeps, with its value', async () => {
    await importGood();
    await options.click('input[value=deputy]');
    await options.waitUntil(
      `document.querySelector('[data-key=profile] dd').textContent === '"deputy"'`,
      'profile',
    );
    const missing: unknown = await options.evaluate(
      `(globalThis.browser ?? chrome).storage.local.get(null).then((all) =>
        Object.keys(all).filter((key) => !document.querySelector('[data-key="' + key + '"]')))`,
    );
    expect(missing).toEqual([]);
  });

  it('deletes everything', async () => {
    await importGood({ profile: 'unrestricted' });
    await options.click('#privacy button');
    await options.click('#privacy .notice .primary');
    await options.waitForText('Everything is deleted.');
    await options.waitForText('No pack: clauses are example wording');
    expect(
      await options.evaluate('(globalThis.browser ?? chrome).storage.local.get(null)'),
    ).toEqual({});
  });

  it('the popup says what was recognised on the tab', async () => {
    const { page, surface } = await write('Hello');
    // Before another tab is in front: a page behind it draws no frames.
    await surface.waitFor('.badge');
    const popup = await practice.browser.extensionPage('popup.html');
    await page.bringToFront();
    await popup.reload();
    await popup.waitForText('Checked on Practice page: no points in this draft.');
    await popup.waitForText('All that is needed here was recognised');
    await popup.click('summary');
    await popup.waitForText('The account: @ParksidePFCC');
    await popup.close();
  });

  function kept(key: string): Promise<unknown> {
    return options.evaluate(
      `(globalThis.browser ?? chrome).storage.local.get(null).then((all) => all['${key}'] ?? null)`,
    );
  }
});
