import { expect } from 'vitest';
import type { Desk, Practice } from './open-practice';

/** Opens the first finding by mouse and takes its first safer wording. */
export async function useFirstSuggestion({ surface }: Desk): Promise<void> {
  await surface.click('.badge .count button');
  await surface.click('.list .row');
  await surface.waitFor('.card');
  await surface.click('.card .safer button');
}

/** Presses Post; where the review opens, lets the post go from it. Waits until the post is out. */
export async function postWhatever(desk: Desk): Promise<void> {
  await desk.pressPost();
  const out = desk.waitForAnyPublished();
  await Promise.race([out, desk.surface.waitFor('dialog.review')]);
  if (await desk.surface.exists('dialog.review')) await goOn(desk);
  await out;
}

async function goOn({ surface }: Desk): Promise<void> {
  await surface.click('dialog.review input[type=checkbox]');
  await surface.click('dialog.review .post-anyway button');
}

/** Publishes by `press`, which must be held, and lets the post go from the review. */
export async function postAnyway(desk: Desk, press: () => Promise<void>): Promise<void> {
  await press();
  await desk.surface.waitFor('dialog.review');
  expect(await desk.published()).toEqual([]);
  await goOn(desk);
}

/** Opens the next finding's card by its shortcut; the focus is then in the card. */
export async function openCardByKeyboard({ surface }: Desk, { browser }: Practice): Promise<void> {
  await browser.pressShortcut('open-finding');
  await surface.waitFor('.card');
  const [heading] = await surface.query('.card h2');
  expect(heading?.focused).toBe(true);
}
