import { type Address, PLACEMENTS, type Placement, ROOMS, type Room } from '@/practice';
import type { BrowserName } from '../../scripts/browser';

/**
 * Editors that fail at a place by themselves. `suites/broken-editors.ts` shows each without the
 * extension, so that this list shrinks when a new version of the editor works.
 */
export const BROKEN: readonly (Address & { readonly why: string })[] = [
  {
    room: 'draft',
    placement: 'shadow',
    why: 'Draft.js loses its selection: it asks the document for it, which stops at the shadow root',
  },
  {
    room: 'quill',
    placement: 'shadow',
    why: 'Quill takes itself for unfocused and puts what follows the first key before it',
  },
];

function works(room: Room, placement: Placement): boolean {
  return !BROKEN.some((broken) => broken.room === room && broken.placement === placement);
}

/** Every editor on the page itself. */
export const ON_THE_PAGE: readonly Address[] = ROOMS.map(({ room }) => ({
  room,
  placement: 'page',
}));

/** Every editor at every other place it works at. */
export const ELSEWHERE: readonly Address[] = PLACEMENTS.filter(
  ({ placement }) => placement !== 'page',
).flatMap(({ placement }) =>
  ROOMS.filter(({ room }) => works(room, placement)).map(({ room }) => ({ room, placement })),
);

/**
 * What `npm test` runs the whole contract on: each editor in one of the two browsers, in turn. Every
 * fourth is Firefox's, which takes nearly twice as long.
 */
export function wholeIn(browser: BrowserName): readonly Address[] {
  return ON_THE_PAGE.filter((_, index) => (index % 4 !== 1) === (browser === 'chromium'));
}

/** What `npm test` compares with a twin: one editor, in Chromium; the full run all in both. */
export function twinIn(browser: BrowserName): readonly Address[] {
  return browser === 'chromium' ? wholeIn(browser).slice(0, 1) : [];
}

/** Every editor once elsewhere: the other kinds of place in turn, the next one where an editor fails. */
const ROTATION: readonly Address[] = ROOMS.flatMap(({ room }, index) => {
  const elsewhere = PLACEMENTS.map(({ placement }) => placement).filter((at) => at !== 'page');
  const first = index % elsewhere.length;
  const inTurn = [...elsewhere.slice(first), ...elsewhere.slice(0, first)];
  const placement = inTurn.find((at) => works(room, at));
  return placement ? [{ room, placement }] : [];
});

/** What `npm test` runs the short contract on: an editor elsewhere in the browser that has it nowhere else. */
export function rotationIn(browser: BrowserName): readonly Address[] {
  const taken = new Set(wholeIn(browser).map(({ room }) => room));
  return ROTATION.filter(({ room }) => !taken.has(room));
}
