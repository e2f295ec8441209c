import { words } from '../engine';

/** Kindly meant words that talk down to people for age, sex or disability. */
export const patronising = words({
  name: 'talking down',
  phrases: [
    '(bless|gawd bless) (her|his|their) (cotton socks|heart)',
    '(amazing|brilliant|sprightly|fit|good|sharp|great|lively) for (her|his|their|your) age',
    'at (her|his|your|their) age',
    'little old (lady|ladies|man|men|dear|dears)',
    '(silver surfer|silver surfers|spring chicken|dear old thing|old dear)',
    '(young lady|young man) (you|should|needs|must)',
    'sweet little (lady|girl|thing)',
    '(brave|inspirational|inspiring) (despite|in spite of) (his|her|their)',
    '(despite|in spite of) (being|his|her|their) (disabled|disability|wheelchair|blind|deaf|autism)',
    '(even|so easy even) (the oldies|grandma|your nan|my nan|women|the ladies|girls|a girl|pensioners) (can|could|will)',
    '(good|well done|clever) girls',
    '(the|our|my) (girls|ladies) in (the office|admin|hr|finance|comms|reception|payroll)',
    'suffering from (autism|deafness|blindness|down syndrome)',
    'the (fairer|weaker) sex',
  ],
});
