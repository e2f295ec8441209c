import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PackFile } from '@/organisation';
import { STOP } from '../drafts';
import type { Desk, Practice } from '../open-practice';

const PACK: PackFile = {
  id: 'parkside',
  organisation: 'Parkside OPCC',
  version: '1',
  language: 'en',
  handles: { '@ParksidePFCC': 'work' },
};

/** What the organisation lists, what the person chose, and what the toolbar and the card then say. */
export function accounts(practice: () => Practice): void {
  let desk: Desk;
  beforeEach(async () => {
    await store({ pack: PACK, accountModes: { 'practice:parksidepfcc': 'personal' } });
    desk = await practice().openRoom('lexical');
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge .count');
  });
  afterEach(async () => {
    await desk.page.close();
    await store({ pack: null });
  });

  /** Puts choices into storage, as the options page does. */
  async function store(choices: object): Promise<void> {
    const page = await practice().browser.extensionPage('popup.html');
    const all = JSON.stringify({ checksPersonal: true, ...choices });
    await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${all})`);
    await page.close();
  }

  /** What the toolbar button says on the tab of the practice page. */
  async function toolbarTitle(): Promise<unknown> {
    const page = await practice().browser.extensionPage('popup.html');
    const title = await page.evaluate(`(async () => {
      const { tabs, action } = globalThis.browser ?? chrome;
      const all = await tabs.query({});
      const titles = await Promise.all(all.map(({ id }) => action.getTitle({ tabId: id })));
      return titles.find((title) => title.includes(':')) ?? '';
    })()`);
    await page.close();
    return title;
  }

  it('asks in one line when account and mode disagree, and switches by one press', async () => {
    await desk.surface.waitFor('.line', { text: '@ParksidePFCC in Personal mode' });
    await vi.waitFor(async () => expect(await toolbarTitle()).toContain('Personal'));
    await desk.surface.click('.line button:first-of-type');
    await desk.surface.waitFor('.badge [data-mode=work]');
    await desk.surface.waitForGone('.line');
    await vi.waitFor(async () => expect(await toolbarTitle()).toContain('Work'));
  });

  it('does not ask again when the person keeps the mode', async () => {
    await desk.surface.waitFor('.line', { text: 'Parkside' });
    await desk.surface.click('.line button:last-of-type');
    await desk.surface.waitForGone('.line');
    await desk.type(' More.');
    await desk.surface.waitFor('.badge [data-mode=personal]');
    expect(await desk.surface.exists('.line')).toBe(false);
  });

  it('says the same point shortly the second time, with the rest one press away', async () => {
    await openCard();
    expect(await desk.surface.exists('.card .clause-head')).toBe(true);
    await desk.surface.click('.card footer [aria-expanded]');
    await desk.surface.waitFor('.card .why', { text: 'quoted speech' });
    await desk.surface.click('.card header button');
    await desk.surface.waitForGone('.card');
    await openCard();
    expect(await desk.surface.exists('.card .clause-head')).toBe(false);
    expect(await desk.surface.exists('.card .safer button')).toBe(true);
    await desk.surface.click('.card footer [aria-expanded]');
    await desk.surface.waitFor('.card .clause-head');
  });

  async function openCard(): Promise<void> {
    await desk.surface.click('.badge .count button');
    await desk.surface.click('.list .row');
    await desk.surface.waitFor('.card');
  }
}
