import { listed, words } from '../engine';

/** Money and things worth taking. */
export const money = words({
  name: 'money',
  nouns: listed(`
    fund account wallet purse tin pot box fee card cheque grant budget will estate inheritance tip bonus ring necklace saving
    pension wage pound fiver tenner grand quid reserve profit bank ticket collection legacy tablet key
  `),
  phrases: [
    ...listed('money cash £ jewellery funds thousands funding prescriptions medication rent stock'),
  ],
});

/** Money that by its name belongs to others. */
export const trustMoney = words({
  name: 'money held for others',
  nouns: listed('donation deposit kitty subscription expense hardship-fund sponsorship'),
  phrases: [
    ...listed('takings subs dues petty-cash gofundme'),
    '(the|our|their|her|his|shop|bar) (till|float|proceeds)',
    '(petty|dinner|trip|charity|club|church|school|sponsor|sponsorship|raffle|pta|public|taxpayers|company|council|bar|tea|union|lunch|party|wreath) (cash|money|funds|fund|tin|pot|card|kitty)',

    'the _ (fund|appeal|kitty|collection|float|account)',
    '(hospice|raffle|lottery|benevolent|appeal|collection|tack room|minibus) (money|cash|fund|tin|box|takings|appeal|kitty)',
    'the collection',
  ],
});

/** Whose money it is. */
export const owner = words({
  name: 'whose',
  nouns: listed(`
    mum mam mother father dad nan gran grandad widow pensioner parent member resident customer client patient tenant family
    club school church charity team village parish council company investor branch association choir uncle aunt neighbour
    society hall mosque temple chapel union player taxpayer kid child pta ladies memorial jubilee food-bank customer's victim lady
  `),
  phrases: listed('my our your their everyone everybody people us me them'),
});

/** Ways of taking that need somebody's money to be wrong: `drained Dad's account`. */
export const removing = words({
  name: 'taking away',
  verbs: [...listed('empty drain bleed blow gamble'), 'clean out', 'clear out', 'hang on to'],

  phrases: [
    'off with',
    '{take} (_|_ _|_ _ _) (from|out of)',
    '(never|not|failed to) (hand|handed|pay|paid|give|gave) (over|in|back)',
  ],
});

/** Ways in which money moves, wrong where it belongs to somebody weak. */
export const moving = words({
  name: 'moving money',
  verbs: [
    ...listed(
      'lift spend divert transfer withdraw cash tap overcharge cheat claim keep pocket use help',
    ),
    'pay himself',
    'pay herself',
  ],
});

/** Whose money is not to be touched. */
export const weakOwner = words({
  name: 'somebody weak',
  nouns: listed(
    'mum mam mother dad father nan gran grandad granny widow widower pensioner resident patient client victim aunt lady',
  ),
});

/** Money itself, of which taking on the quiet is wrong. */
export const cashlike = words({
  name: 'cash',
  nouns: listed(
    `fund account wallet purse tin grant estate inheritance necklace saving pension wage pound fiver tenner grand quid
    legacy collection donation deposit appeal kitty subscription`,
  ),
  phrases: listed(
    'money cash £ jewellery funds thousands funding medication lead copper diesel scrap',
  ),
});

/** Ways of taking that no word for whose it was is needed for. */
export const grabbing = words({
  name: 'taking for oneself',
  verbs: [
    ...listed('pinch nick swipe plunder milk siphon lighten pocket skim fiddle clone steal pilfer'),
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
    '(hand|hands|fingers|paws|mitts|snout|nose) (in|inside|down)',
  ],
});

/** Private things on which money of others is said to have gone. */
export const luxury = words({
  name: 'private good',
  nouns: listed(`
    holiday cruise kitchen extension conservatory villa yacht boat caravan patio facelift mortgage divorce wedding bathroom
    driveway hot-tub handbag rolex watch car merc bmw tesla spa casino bookie horse lodge pool
  `),
  phrases: [
    ...listed(
      'tenerife marbella benidorm dubai vegas ibiza maldives florida booze lanzarote porsche botox',
    ),
    '(range rover|second home|his own|her own|their own|himself|herself)',
  ],
});

/** Money going somewhere. */
export const flowing = words({
  name: 'money goes',
  verbs: listed('spend blow use pay fund buy gamble go fritter splash'),
  phrases: ['went on'],
});
