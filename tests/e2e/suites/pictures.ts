import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { extensionStorage } from '../../../scripts/browser';
import { pictureWithPlace } from '../../../scripts/screens/picture-with-place';
import { CLEAN } from '../drafts';
import type { Desk, Practice } from '../open-practice';

/** A picture is added: what its file says, and what to look for; nothing of it is kept. */
export function pictures(practice: () => Practice): void {
  let folder: string;
  let desk: Desk;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    writeFileSync(join(folder, 'harbour.jpg'), pictureWithPlace());
    writeFileSync(join(folder, 'plain.jpg'), Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]));
    writeFileSync(join(folder, 'notes.txt'), 'no picture');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(async () => {
    desk = await practice().openRoom('textarea');
    await desk.type(CLEAN);
    await desk.surface.waitFor('.badge');
    // Which account this is was asked and answered in the suites before, or is answered here.
    if (await desk.surface.exists('.line')) await desk.surface.click('.line button:first-of-type');
    await desk.surface.waitForGone('.line');
  });
  afterEach(() => desk.page.close());

  async function add(name: string): Promise<void> {
    const field = await desk.page.$('[data-pictures]');
    if (!field) throw new Error('the practice page has no field for pictures');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
  }

  it('says that the file tells place and device, and what to look for', async () => {
    await add('harbour.jpg');
    await desk.surface.waitFor('.line', { text: 'where it was taken, which device took it' });
    await desk.surface.waitFor('.line', { text: 'number plates' });
    await desk.surface.click('.line button');
    await desk.surface.waitForGone('.line');
    const { local, session } = await extensionStorage(practice().browser);
    expect(JSON.stringify([local, session])).not.toMatch(/harbour|Parkside\\u0000/);
  });

  it('names what to look for when the file says nothing', async () => {
    await add('plain.jpg');
    await desk.surface.waitFor('.line', { text: 'number plates' });
    const said = await desk.surface.text('.line');
    expect(said).not.toContain('file says');
    // The mode is that of the account, as the suites before left it; only office posts have the duty.
    const isWork = await desk.surface.exists('.badge [data-mode=work]');
    expect(said.includes('Add a description')).toBe(isWork);
  });

  it('waits in the list where the page has no room for it, as at 400 % zoom', async () => {
    await desk.page.setViewport({ width: 320, height: 256 });
    await desk.page.$eval(desk.editor, (editor) => editor.scrollIntoView({ block: 'center' }));
    await add('harbour.jpg');
    await desk.surface.click('.badge button', { text: 'Note' });
    await desk.surface.waitFor('.list', { text: 'where it was taken, which device took it' });
    await desk.surface.click('.list .said-line button', { text: 'I have looked' });
    await desk.surface.waitForGone('.said-line');
    expect(await desk.surface.text('.badge')).not.toContain('Note');
  });

  it('says nothing about another kind of file', async () => {
    await add('notes.txt');
    await add('plain.jpg');
    await desk.surface.waitFor('.line', { text: 'number plates' });
    await desk.pressPost();
    await desk.waitForPublished(CLEAN);
  });
}
