import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOMS, SAMPLES, type Sample } from '@/practice';
import type { Surface, TestBrowser } from '../browser';
import { say } from '../progress';
import { answerQuestions } from './answer-questions';
import { ComposerPage } from './composer-page';
import { closeCard, readFindings, type ShownFinding } from './read-findings';
import { renderTable } from './render-table';

export interface WalkOptions {
  readonly browser: TestBrowser;
  /** Address of the practice page. */
  readonly url: string;
  /** Folder the screenshots go to; emptied first. */
  readonly screenshots: string;
}

/**
 * Types every sample draft as a person would, prints what Second Look says, and presses Post.
 * Throws, naming the sample, if one that should warn does not or a clean one does.
 */
export async function walk({ browser, url, screenshots }: WalkOptions): Promise<void> {
  await rm(screenshots, { recursive: true, force: true });
  await mkdir(screenshots, { recursive: true });
  const page = await browser.page(url);
  const surface = await browser.surface(page);
  for (const [index, sample] of SAMPLES.entries()) {
    const { room, made } = ROOMS[index % ROOMS.length] ?? ROOMS[0];
    const composer = await ComposerPage.enter(page, room);
    await composer.useAccount(sample.mode);
    await composer.focus();
    await answerQuestions(surface, sample.mode);
    await composer.type(sample.text);
    say(`\n${index + 1} of ${SAMPLES.length} · ${made} · ${sample.mode} · “${sample.text}”`);
    const picture = (name: string): `${string}.png` =>
      `${join(screenshots, `${index + 1}-${sample.id}-${name}`)}.png`;
    const check = sample.area ? warned : silent;
    await check(sample, surface, composer, picture).catch(async (error: unknown) => {
      await composer.screenshot(picture('failed'));
      throw error;
    });
  }
}

type Picture = (name: string) => `${string}.png`;

async function warned(
  sample: Sample,
  surface: Surface,
  composer: ComposerPage,
  picture: Picture,
): Promise<void> {
  await surface.waitFor('.badge .count').catch(() => {
    throw new Error(`"${sample.id}" should have warned, but nothing was flagged: ${sample.text}`);
  });
  const findings = await readFindings(surface);
  await composer.screenshot(picture('card'));
  await closeCard(surface);
  for (const finding of findings) say(tableOf(finding));

  const before = await composer.feed();
  await composer.pressPost();
  await surface.waitFor('dialog.review');
  await composer.screenshot(picture('review'));
  if ((await composer.feed()).length !== before.length) {
    throw new Error(`"${sample.id}" was published although it should have been held.`);
  }
  say(`Post pressed: held, with “${await surface.text('dialog.review h2')}”. Nothing was posted.`);
  await surface.click('dialog.review footer .primary');
  await surface.waitForGone('dialog.review');
  await composer.clear();
}

async function silent(
  sample: Sample,
  surface: Surface,
  composer: ComposerPage,
  picture: Picture,
): Promise<void> {
  await composer.pressPost();
  await composer.waitForPost(sample.text).catch(() => {
    throw new Error(`"${sample.id}" is clean, but it was not posted: ${sample.text}`);
  });
  if (await surface.exists('.badge .count')) {
    throw new Error(`"${sample.id}" is clean, but something was flagged: ${sample.text}`);
  }
  await composer.screenshot(picture('posted'));
  say('No warning. Post pressed: posted exactly as written.');
}

function tableOf({ level, area, words, message, clause, safer }: ShownFinding): string {
  return renderTable(level, [
    ['Area', area],
    ['Words', `“${words}”`],
    ['Message', message],
    ['Clause', clause],
    ...safer.map((wording): readonly [string, string] => ['Safer wording', wording]),
  ]);
}
