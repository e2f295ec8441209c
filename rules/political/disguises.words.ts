import { words } from '../engine';
import { split } from './split';

/** Words that people space out or misspell to get an appeal past a filter. */
export const hiddenAppeals = words({
  name: 'hidden appeal',
  phrases: split('vote labour reform farage starmer'),
  disguised: true,
});

/** `tries` is no misspelt `tories`. */
export const hiddenNames = words({
  name: 'hidden name of a party',
  phrases: split('tory tories'),
  disguised: 'not misspelt',
});
