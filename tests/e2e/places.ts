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

/** What `npm test` runs the whole contract on: each editor in one of the two browsers, in turn. */
export function wholeIn(browser: BrowserName): readonly Address[] {
  return ON_THE_PAGE.filter((_, index) => (index % 2 === 0) === (browser === 'chromium'));
}

/** Every editor once elsewhere: in turn in a shadow root and in a dialog, where it works. */
export const ROTATION: readonly Address[] = ROOMS.map(({ room }, index) => ({
  room,
  placement: index % 2 === 0 && works(room, 'shadow') ? 'shadow' : 'dialog',
}));
