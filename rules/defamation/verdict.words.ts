import { precededBy, words } from '../engine';

/** Somebody was found not to have done it; a plea of not guilty is none. */
export const acquittal = words({
  name: 'cleared',
  sensed: [
    {
      phrases: ['not guilty'],
      sense: (at) => !precededBy(at, 'pleaded', 'plead', 'pleads', 'pleading', 'entered'),
    },
  ],
  phrases: ['(cleared|acquitted|exonerated|no case to answer)', '(charges|case) dropped'],
});

/** All the accused at once. */
export const everybody = words({
  name: 'all of them',
  phrases: [
    '(both|all three|all four|the pair|the two|the pair of them|brothers|this pair|they both|the both of them|these two|all of them|the lot of them|duo|the gang)',
  ],
});

/** Words that say somebody was found guilty. */
export const guiltWord = words({
  name: 'guilt',
  phrases: [
    '(guilty|convicted|done for|sent down|jailed|killers|murderers|killed|murdered|going down|got away with it|locked up|behind bars|banged up|caged|criminals|to blame|responsible)',
  ],
});

/** Loosely all of the accused; enough beside a post that says one was cleared. */
export const looseEverybody = words({
  name: 'the accused together',
  phrases: ['(two|they|them|pair|lads|men|guys)'],
});
