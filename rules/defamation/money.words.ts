import { words } from '../engine';
import { list } from './word-list';

/** Money and things worth taking. */
export const money = words({
  name: 'money',
  nouns: list(`
    fund account wallet purse tin pot box fee card cheque grant budget will estate inheritance tip bonus ring necklace saving
    pension wage pound fiver tenner grand quid reserve profit bank ticket collection legacy tablet key
  `),
  phrases: [
    ...list('money cash £ jewellery funds thousands funding prescriptions medication rent stock'),
  ],
});

/** Money that by its name belongs to others. */
export const trustMoney = words({
  name: 'money held for others',
  nouns: list(
    'donation deposit kitty float taking subscription sub proceed expense raffle hardship-fund sponsorship',
  ),
  phrases: [
    ...list('till takings subs dues petty-cash gofundme fundraiser lottery hospice benevolent'),
    '(petty|dinner|trip|charity|club|church|school|raffle|pta|public|taxpayers|company|council|bar|tea|union|lunch|party|wreath) (cash|money|funds|fund|tin|pot|card|kitty)',
    'service charge',
    'the collection',
  ],
});

/** Whose money it is. */
export const owner = words({
  name: 'whose',
  nouns: list(`
    mum mam mother father dad nan gran grandad widow pensioner parent member resident customer client patient tenant family
    club school church charity team village parish council company investor branch association choir uncle aunt neighbour
    society hall mosque temple chapel union player taxpayer pta ladies memorial jubilee food-bank customer's victim lady
  `),
  phrases: list('my our your their everyone everybody people us me them'),
});

/** Ways of taking that need a thing to be wrong: `lightened the float`. */
export const removing = words({
  name: 'taking away',
  verbs: [
    ...list(`
      empty drain lift bleed spend blow gamble divert transfer withdraw cash drink clear move treat charge bill overcharge
      cheat sting tap con claim
    `),
    ...['clean out', 'hang on to', 'pay himself', 'pay herself'],
  ],
  phrases: ['(sat|sitting|sits) on', 'out of', 'off with'],
});

/** Ways of taking that no word for whose it was is needed for. */
export const grabbing = words({
  name: 'taking for oneself',
  verbs: [
    ...list(
      'raid pinch nick swipe milk plunder sponge lighten pocket skim siphon syphon steal fiddle bag snaffle',
    ),
    ...[
      'dip into',
      'run off with',
      'walk off with',
      'make off with',
      'leg it with',
      'vanish with',
      'disappear with',
      'cream off',
    ],
  ],
  phrases: [
    '{help} (himself|herself|themselves) to',
    '(hand|hands|fingers|paws|mitts|snout|nose|arm) (in|inside|down)',
  ],
});

/** Private things on which money of others is said to have gone. */
export const luxury = words({
  name: 'private good',
  nouns: list(`
    holiday cruise kitchen extension conservatory villa yacht boat caravan patio facelift mortgage divorce wedding bathroom
    driveway hot-tub handbag rolex watch car merc bmw tesla motor spa casino bookie horse lodge weekend pool
  `),
  phrases: [
    ...list(
      'tenerife marbella benidorm dubai vegas ibiza maldives florida cruise booze lanzarote porsche botox',
    ),
    '(range rover|second home|his own|her own|their own|himself|herself)',
  ],
});

/** Money going somewhere. */
export const flowing = words({
  name: 'money goes',
  verbs: list(
    'spend blow use pay fund buy gamble go vanish disappear fritter splash treat put walk evaporate',
  ),
  phrases: [
    'went on',
    'courtesy of',
    'lighter',
    'short',
    'missing',
    'never (arrived|reached|seen)',
  ],
});
