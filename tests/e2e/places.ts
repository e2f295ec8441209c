import { type Address, PLACEMENTS, type Placement, ROOMS, type Room } from '@/practice';

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

/** Rarer editors, or twins of others here: `npm test` takes them in short, `npm run test:full` whole. */
const IN_SHORT: readonly Room[] = ['plaintext-only', 'quill-1', 'ckeditor'];

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

/** The editors whose whole contract `npm test` runs on the page. */
export const WHOLE_ON_THE_PAGE = ON_THE_PAGE.filter(({ room }) => !IN_SHORT.includes(room));

/** Every editor once elsewhere: in turn in a shadow root and in a dialog, where it works. */
export const ROTATION: readonly Address[] = ROOMS.map(({ room }, index) => ({
  room,
  placement: index % 2 === 0 && works(room, 'shadow') ? 'shadow' : 'dialog',
}));
