import { listed, words } from '../engine';

/** Words that people space out or misspell to get an appeal past a filter. */
export const hiddenAppeals = words({
  name: 'hidden appeal',
  phrases: listed('vote labour reform farage starmer'),
  disguised: true,
});

/** `tries` is no misspelt `tories`. */
export const hiddenNames = words({
  name: 'hidden name of a party',
  phrases: listed('tory tories'),
  disguised: 'not misspelt',
});
