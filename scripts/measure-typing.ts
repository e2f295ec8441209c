import type { Page } from 'puppeteer-core';
import { hashOf, ROOMS, type Room } from '@/practice';
import { type BrowserName, openChromium, openFirefox, type TestBrowser } from './browser';
import { extensionFolder } from './build';
import { readTimes, startTiming, type Times } from './measure/time-in-page';
import { say } from './progress';
import { servePractice } from './serve-practice';

/**
 * Prints, for every editor in both browsers, the time from the last key to the line under what it
 * completed, and the longest time between two frames while typing, beside a twin page that the
 * extension does not reach. Issue 10 wants at most 120 ms, and at most 16 ms more than the twin.
 *
 * One run says little of a frame: the machine does other things too. So both pages stay open and take
 * turns, each run is compared with the twin's run beside it, and the median of the differences counts.
 * Needs the practice builds, which `npm test` makes. Rooms of the practice page can be named, e.g.
 * `npx tsx scripts/measure-typing.ts textarea lexical`; all of them take about twenty minutes.
 */
const RUNS = 9;

/** Milliseconds, as issue 10 has them. */
const MOST_TO_LINE = 120;
const MOST_MORE_THAN_TWIN = 16;

const named = process.argv.slice(2);
const rooms = ROOMS.filter(({ room }) => named.length === 0 || named.includes(room));

/** Flagged as soon as its last letter is there, and not before. */
const DRAFT = 'What a day at the fete with everybody. Polls close at ten, please vote Labour';

/** Milliseconds between keys: faster than most people. */
const PACE = 30;

/** Both browsers send it to this machine; the extension has no access to it. */
const TWIN = 'parkside.localhost';

/** Opens a room and waits until what comes with its first composer is there. */
async function enterRoom(browser: TestBrowser, url: string, room: Room): Promise<Page> {
  const page = await browser.page(url + hashOf({ room, placement: 'page' }));
  await page.waitForSelector(editorOf(room), { visible: true });
  await page.click(editorOf(room));
  await page.keyboard.type('A ');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  // tsx keeps the names of functions by a helper of its own, which no page has.
  await page.evaluate('globalThis.__name ??= (named) => named');
  return page;
}

function editorOf(room: Room): string {
  return `section[data-composer="${room}"] [data-editor]`;
}

/** Writes the draft anew in a page that is open; only the page in front draws frames. */
async function typeOnce(page: Page, room: Room): Promise<Times> {
  await page.bringToFront();
  await page.click(editorOf(room));
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('A ');
  await page.evaluate(startTiming);
  await page.keyboard.type(DRAFT, { delay: PACE });
  return page.evaluate(readTimes);
}

interface Pair {
  readonly ours: Times;
  readonly twin: Times;
}

/** So many runs of both pages, side by side; who goes first takes turns. */
async function typeInTurns(ours: Page, twin: Page, room: Room): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    if (run % 2 === 0) {
      const first = await typeOnce(ours, room);
      pairs.push({ ours: first, twin: await typeOnce(twin, room) });
    } else {
      const first = await typeOnce(twin, room);
      pairs.push({ twin: first, ours: await typeOnce(ours, room) });
    }
  }
  return pairs;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function rowOf(
  room: Room,
  pairs: readonly Pair[],
): { readonly row: string; readonly met: boolean } {
  const lines = pairs.flatMap(({ ours }) => ours.toUnderline ?? []);
  const toLine = median(lines);
  const more = median(pairs.map(({ ours, twin }) => ours.longestGap - twin.longestGap));
  const met =
    lines.length === RUNS && toLine <= MOST_TO_LINE && Math.max(0, more) <= MOST_MORE_THAN_TWIN;
  const cells = [
    room,
    `${toLine.toFixed(0)} (${Math.max(...lines).toFixed(0)})`,
    median(pairs.map(({ ours }) => ours.longestGap)).toFixed(0),
    median(pairs.map(({ twin }) => twin.longestGap)).toFixed(0),
    more.toFixed(0),
    met ? 'yes' : `no, ${RUNS - lines.length} of ${RUNS} without a line`,
  ];
  return { row: `| ${cells.join(' | ')} |`, met };
}

async function measure(name: BrowserName): Promise<void> {
  const server = await servePractice();
  const open = name === 'firefox' ? openFirefox : openChromium;
  const extension = extensionFolder(name === 'firefox' ? 'firefox' : 'chrome', 'practice');
  const browser = await open({ extension, headless: true });
  say(`\n${browser.version}, ${RUNS} times ${DRAFT.length} keys in turns; milliseconds, medians`);
  say('| editor | key to line (worst) | longest gap | twin | more than the twin | met |');
  say('|---|---|---|---|---|---|');
  try {
    for (const { room } of rooms) {
      const ours = await enterRoom(browser, server.url, room);
      const twin = await enterRoom(browser, server.url.replace('127.0.0.1', TWIN), room);
      const { row, met } = rowOf(room, await typeInTurns(ours, twin, room));
      say(row);
      if (!met) process.exitCode = 1;
      await ours.close();
      await twin.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

for (const name of ['chromium', 'firefox'] as const) await measure(name);
