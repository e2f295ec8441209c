import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { ExtensionPage } from '../browser/extension-page';
import { examplePackFile } from './example-pack-file';
import { pictureWithPlace } from './picture-with-place';
import type { Stage } from './stage';

/** One thing that people see of us, opened as they would open it. */
export interface ShownSurface {
  readonly name: string;
  /** All of the page, not what fits the window: false where something floats over it. */
  readonly wholePage: boolean;
  open(stage: Stage): Promise<Page>;
}

const DRAFT =
  'What a day at the fete. Polls close at ten, so please vote Labour. Questions? Ring Tom on 07700 900461.';

function ownPage(name: string, path: string, steps: readonly string[] = []): ShownSurface {
  return {
    name,
    wholePage: true,
    async open(stage) {
      const page = await stage.ownPage(path);
      await page.waitForSelector('main');
      for (const selector of steps) await stage.press(page, selector);
      return page;
    },
  };
}

/** A page of ours that speaks about the tab beside it, where a draft is being written. */
function besideDraft(name: string, path: string, draft: string, shown: string): ShownSurface {
  return {
    name,
    wholePage: true,
    async open(stage) {
      const site = await stage.practicePage(draft);
      await stage.surfaceOf(site).then((surface) => surface.waitFor('.badge'));
      const page = await stage.ownPage(path);
      await site.bringToFront();
      await new ExtensionPage(page).reload();
      await page.waitForSelector(shown);
      return page;
    },
  };
}

function inPage(name: string, ...presses: readonly string[]): ShownSurface {
  return {
    name,
    wholePage: false,
    async open(stage) {
      const site = await stage.practicePage(DRAFT);
      const surface = await stage.surfaceOf(site);
      await surface.waitFor('.badge .count');
      for (const selector of presses) {
        if (selector === 'post') await site.click('pierce/[data-composer] [data-publish]');
        else await surface.click(selector);
      }
      return site;
    },
  };
}

/** A picture on disk that says where it was taken; the system clears its folder. */
function pictureFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'second-look-picture-')), 'harbour.jpg');
  writeFileSync(file, pictureWithPlace());
  return file;
}

const next = '.welcome > footer .primary';

/** Every surface, in the order in which a person meets them. */
export const SURFACES: readonly ShownSurface[] = [
  ownPage('welcome-1', 'welcome.html'),
  ownPage('welcome-2', 'welcome.html', [next]),
  ownPage('welcome-3', 'welcome.html', [next, next]),
  {
    name: 'welcome-4',
    wholePage: true,
    async open(stage) {
      const page = await stage.ownPage('welcome.html');
      for (const selector of [next, next, next]) await stage.press(page, selector);
      // On a low page the badge hides with the composer until that is scrolled up.
      await page.$eval('main textarea', (composer) => composer.scrollIntoView());
      await stage.surfaceOf(page).then((surface) => surface.waitFor('.badge .count'));
      return page;
    },
  },
  inPage('page-badge'),
  inPage('page-list', '.badge .count button'),
  inPage('page-card', '.badge .count button', '.list .row'),
  inPage('page-review', 'post'),
  {
    name: 'page-picture',
    wholePage: false,
    async open(stage) {
      const site = await stage.practicePage(DRAFT);
      const surface = await stage.surfaceOf(site);
      await surface.waitFor('.badge .count');
      // Which account this is was answered at the first surface, or is answered here.
      if (await surface.exists('.line')) await surface.click('.line button:first-of-type');
      await surface.waitForGone('.line');
      const field = await site.$('[data-pictures]');
      if (!field) throw new Error('the practice page has no field for pictures');
      await (field as ElementHandle<HTMLInputElement>).uploadFile(pictureFile());
      // On a narrow page there is no room for the line below until the composer is scrolled up.
      await site.$eval('[data-composer]', (composer) => composer.scrollIntoView());
      await surface.waitFor('.line');
      return site;
    },
  },
  besideDraft('popup-points', 'popup.html', DRAFT, '.state'),
  besideDraft('popup-clear', 'popup.html', 'Our forum is on 14 May at 6pm.', '.state'),
  ownPage('popup-elsewhere', 'popup.html'),
  besideDraft('panel-draft', 'sidepanel.html', DRAFT, '.finding'),
  {
    name: 'panel-paste',
    wholePage: true,
    async open(stage) {
      const page = await stage.ownPage('sidepanel.html');
      await stage.press(page, 'input[value=paste]');
      await page.type('#pasted', DRAFT);
      await page.waitForSelector('.finding');
      return page;
    },
  },
  ownPage('practice', 'practice.html', ['.explained summary']),
  {
    name: 'options',
    wholePage: true,
    async open(stage) {
      await stage.store({ pack: examplePackFile, allowedPhrases: ['usual suspects'] });
      const page = await stage.ownPage('options.html');
      await stage.press(page, '[data-rule="political/party-support"] summary');
      return page;
    },
  },
  ownPage('help', 'help.html'),
];
