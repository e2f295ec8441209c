import { words } from '../engine';

/** Settings in which a party is named and nothing is thought of it. */
export const partyBackground = words({
  name: 'party in the background',
  nouns: [
    ...'club museum essay exam lesson lecture seminar dissertation textbook documentary podcast biography novel'.split(
      ' ',
    ),
    ...'quiz crossword archive historian history fete hall room roast darts journalist correspondent interview'.split(
      ' ',
    ),
  ],
  phrases: [
    'a-level',
    '(my|his|her) (dad|mum|grandad|granddad|nan|gran|uncle|aunt|grandfather|grandmother) (was|stood|worked|met)',
    'in the (fifties|sixties|seventies|eighties|nineties|1950s|1960s|1970s|1980s|1990s)',
    '(met|meeting|asked|wrote to|emailed|phoned|interviewed) (the|a|our|my)',
    'for work',
    'used to',
    'back (in|then)',
    'growing up',
    'as a (kid|child|boy|girl|student)',
    '(placard|banner|badge|mug|tea towel)',
    'who you vote for',
    'politics (chat|talk|ban)',
  ],
});

/** Stories, impostors and apologies: the hard words are not for the office-holder or the employer. */
export const aboutOthers = words({
  name: 'about somebody else',
  nouns: [
    ...'scam scammer fraudster impostor impersonator novel film sitcom thriller drama character pantomime'.split(
      ' ',
    ),
  ],
  phrases: [
    'posing as',
    'pretending to be',
    'fraud warning',
    "(we are|we're|i am|i'm) sorry",
    '{apologise}',
  ],
});
