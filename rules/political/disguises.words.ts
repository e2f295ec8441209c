import { words } from '../engine';

/** Words that people space out or misspell to get an appeal past a filter. */
export const hiddenAppeals = words({
  name: 'hidden appeal',
  phrases: 'vote labour reform farage starmer tory tories'.split(' '),
  disguised: 'not misspelt',
});
