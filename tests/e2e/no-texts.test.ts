import { afterEach, describe, expect, it } from 'vitest';
import { STOP } from './drafts';
import { openPractice, type Practice, practiceBuild } from './open-practice';
import { type Breakage, type SpoiltBuild, spoil } from './spoil';

/** Leaves the manifest its texts and the browser's `i18n` none, as Chromium sometimes starts. */
const withoutTexts: Breakage = (file) => {
  const texts: readonly (readonly [string, unknown])[] = Object.entries(JSON.parse(file));
  const kept = texts.filter(([key]) => /^(ext|command)[A-Z]/.test(key));
  expect(kept.length).toBeLessThan(texts.length);
  return JSON.stringify(Object.fromEntries(kept));
};

const LOCALES = {
  '_locales/en/messages.json': withoutTexts,
  '_locales/cy/messages.json': withoutTexts,
};

/** Firefox has not been seen to do so; with `SECOND_LOOK_FULL` it is made to. */
const BROWSERS =
  process.env.SECOND_LOOK_FULL === '1'
    ? (['chromium', 'firefox'] as const)
    : (['chromium'] as const);

describe.each(BROWSERS)('where %s gives no texts', (name) => {
  let practice: Practice;
  let spoilt: SpoiltBuild;
  const open = async (files: Readonly<Record<string, Breakage>>) => {
    spoilt = spoil(practiceBuild(name), files);
    practice = await openPractice(name, { extension: spoilt.folder });
    return practice.openRoom('textarea');
  };
  afterEach(async () => {
    await practice.close();
    spoilt.remove();
  });

  it('our own are shown in a page and in ours', async () => {
    const { surface, type } = await open(LOCALES);
    await type(STOP.text);
    await surface.click('.badge .count button');
    await surface.click('.list .row');
    await surface.waitFor('.card footer button', { text: 'Not relevant here' });
    const popup = await practice.browser.extensionPage('popup.html');
    await popup.waitForText('Practice');
    const panel = await practice.browser.extensionPage('sidepanel.html');
    await panel.waitForText('Paste a text instead');
  });

  it('and "not checked" too, when no checker comes', async () => {
    const checker = () => 'throw new Error("spoilt");';
    const desk = await open({ ...LOCALES, 'content-scripts/checker.js': checker });
    await desk.type(STOP.text);
    await desk.pressPost();
    await desk.surface.waitFor('[role=status]', { text: 'not checked' });
    await desk.waitForPublished(STOP.text);
  });
});
