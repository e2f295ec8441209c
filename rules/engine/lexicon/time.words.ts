import { words } from '../words/word-class';

const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

export const pastWords = words({
  name: 'past time',
  phrases: [
    ...'yesterday earlier ago previously formerly recently historically'.split(' '),
    `last (night|week|month|year|summer|winter|spring|autumn|time|${DAYS})`,
    '(this|that) (morning|afternoon)',
    'back (in|then)',
    'in (19|20) _',
    'used to',
    'over the (weekend|past)',
    'has now (ended|finished|concluded)',
    'the other (day|night|week)',
  ],
});

export const futureWords = words({
  name: 'now or later',
  phrases: [
    ...'now tonight tomorrow currently imminently shortly soon later'.split(' '),
    'right now',
    'as we speak',
    'at the moment',
    'about to',
    'going to',
    'on (our|my|the) way',
    'in (_|a few|the next) (minute|minutes|mins|hour|hours|days)',
    `(this|next) (evening|weekend|week|month|${DAYS})`,
    `on (${DAYS})`,
    'first thing',
    '(any|this) minute',
    'at (dawn|first light|midnight)',
    'before (dawn|sunrise)',
  ],
});
