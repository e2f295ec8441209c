import { listed, words } from '../engine';
import { notOfTheWest } from './of-the-west';

/** What is called a cheat: a business or what it sells. */
export const scam = words({
  name: 'scam',
  nouns: [
    ...listed('scam con racket swindle ponzi sham'),
    'ponzi scheme',
    'pyramid scheme',
    'con trick',
    'tax dodger',
  ],
  phrases: [
    '(slush|holiday|drinking|beer|wine) fund',
    'front for',
    'money laundering',
    'fake (charity|firm|company|reviews)',
  ],
});

/** Ways in which a business cheats, whatever the object. */
export const cheatingVerb = words({
  name: 'cheating',
  verbs: [
    ...listed('counterfeit overcharge short-change double-charge'),
    'water down',
    'cash in on',
  ],
  phrases: [
    '{write} (their|its|his|her) own reviews',
    '({turn}|{wind}|{roll}) (the|) (clock|clocks|mileage) (back|down)',
    '{clock} (cars|motors)',
    '({keep}|{hold}|{confiscate}) (_|_ _) passports',
    '(taxman|hmrc|vatman) (would|should|might|ought to) (_|_ _|) (have|love|like|want|take|look)',
    '(less than|below|under) (the|) (minimum|living) wage',
    'cash in hand',
    "(won't|wouldn't|refuses to|refused to|refuse to|never) (refund|give (_|_ _) (_|_ _) back|return (_|_ _) (money|deposit))",
  ],
});

/** Acts on money and goods that cheat only with that object. */
export const tricking = words({
  name: 'tricking',
  verbs: [
    ...listed('fake forge invent clock rig fiddle withhold dodge falsify inflate fix buy'),
    'make up',
  ],
});
export const trickedOn = words({
  name: 'what is faked',
  nouns: listed(
    'deposit check-up mileage car motor fault damage review certificate wage licence mot meter invoice receipt test result stamp reading weight scale draw raffle tombola jab warranty time check tender contract interview election',
  ),
  phrases: listed('tax vat furlough'),
});
export const palming = words({
  name: 'palming off',
  verbs: [...listed('sell flog peddle claim charge bill serve'), 'pass off'],
});
export const palmedOff = words({
  name: 'what may not be sold',
  nouns: listed('fake lemon wreck reproduction knock-off'),
  phrases: [
    ...listed(
      'stolen counterfeit sick unsafe illegal clocked undercooked rotten mouldy faulty expired unroadworthy',
    ),
    "(i|we|he|she|they|who|that) (never|didn't|don't|doesn't) _",

    'dodgy (cars|car|motors|gear|goods|meat|phones)',
    'cut (and|&|n) shut',
    'horse meat',
    'out of date',
    '(for nothing|no brakes)',
  ],
});
export const keeping = words({
  name: 'keeping back',
  verbs: listed('keep pocket withhold dock skim steal'),
});
export const kept = words({
  name: 'what is kept back',
  phrases: [
    "(my|our|their|your|everyone's|tenants|staff|the) (_|) (deposit|deposits|tips|wages|pay|money)",
  ],
});

/** A business or person whose money runs out. */
export const insolventNoun = words({
  name: 'insolvent',
  phrases: [
    ...listed('insolvent bankrupt skint insolvency bankruptcy'),
    '(gone|going|went|is|are|nearly|about to go) bust',
    '(is|are|was|flat|stony|nearly) broke',
    "won't (last|survive|see|make it) (the|another|much|long|till|until|to|christmas)",
    'gone by (christmas|easter|summer|the)',
    '(hit|hits|from|near) the wall',
    "(hasn't|haven't|without|not) (two pennies|a bean|a penny to)",

    'about to (fold|close|collapse|shut|crash|go)',
    '(on the brink|on the verge|days away|weeks away|a whisker|one bill) (of|from)',
    'on (its|their|his|her) (last legs|uppers|knees|way out)',
    '(out of|running out of|run out of) (cash|money)',

    'in debt',
    "(not|never|hasn't|haven't|still) been paid (by|yet)",
    'in (_|) (financial|money) (trouble|difficulty|difficulties|bother)',
    '(circling the drain|belly up|dead in the water|living hand to mouth)',
  ],
});
export const insolvency = words({
  name: 'money running out',
  phrases: [
    '{go} (bankrupt|to the wall|belly up|into administration|into liquidation|tits up|kaput|down the pan|under)',
    "(can't|cannot|couldn't|cannae|won't) pay (its|their|his|her|the|any) _",
    "(can't|cannot|couldn't|not|won't|doesn't|don't|didn't|never|hasn't|haven't|stopped|struggling to|unable to|isn't|aren't|cannae|no) (meet|pays|met|pay|paying|paid|make|afford|cover|honour) (_|_ _|) (them|us|suppliers|workers|staff|bills|wages|rent|payroll|invoices|drivers|anyone|mortgage)",
    '(owe|owes|owing) (half of|everyone|me|us|_|) (money|half|thousands|suppliers|staff|hmrc|all|everybody)',
    '{bounce} (cheques|payments|wages)',

    '{stop} (answering|trading|paying|delivering)',
    '(vans|stock) gone',
  ],
});

/** Danger to health or safety, of a kind found at a business. */
export const danger = words({
  name: 'danger to customers',
  nouns: listed(`
    rat mouse cockroach roach maggot dropping slug salmonella legionella listeria norovirus bedbug death-trap deathtrap
    fire-trap
  `),
  phrases: [
    ...listed(
      'vermin mould ecoli infested filthy unhygienic contaminated mouldy rancid unsafe lethal hazardous infected manky minging',
    ),
    '(food poisoning|e coli|the shits|fire trap|fire hazard|health hazard|death trap)',
    'made (me|us|him|her|them|everyone|my _|my _ _|our _|half _ _) (ill|sick|poorly)',
    '(no|without|never|fake|forged) (insurance|licence|gas safe|gas certificate|fire exits|dbs|smoke alarms|safety checks|mot)',
    'cut corners',
    "(isn't|not|never|aren't) (gas safe|insured|licensed|registered|qualified|clean)",

    '(used|dirty|stained) (sheets|towels|needles|cups|bedding)',
    'the wrong (tooth|tablets|dose|drugs|body|medicine|baby)',

    '{poison} (people|customers|us|me|half|everyone|my|kids|the)',
  ],
});
/** Neglect that is a danger together with whom or what it touches. */
export const mishandling = words({
  name: 'mishandling',
  verbs: listed(
    'hit drug starve slap neglect abuse reheat spit sneeze reuse refreeze smack tie sedate restrain',
  ),
  phrases: [],
});
export const mishandled = words({
  name: 'what is mishandled',
  nouns: listed(
    'toddler baby resident patient kid child bairn puppy dog needle chicken meat prawn sheet glove nose towel rice fish mince bleach hand fridge brake tyre boiler bed wean cot sauce food burger nappy',
  ),
  phrases: listed('wiring electrics'),
});
export const leaving = words({
  name: 'leaving',
  verbs: listed('leave lock shut tie dump serve find'),
});
export const inDistress = words({
  name: 'in distress',
  phrases: [
    ...listed('unattended unsupervised soiled'),
    '(crying|screaming|alone|raw) (for|all|in|with|again|chicken|meat)',
    'in (dirty|wet|soiled|filthy|agony|pain|tears|the cold|the corridor|their own)',
    'on the floor',
  ],
});
export const outdoors = words({
  name: 'out in the cold',
  phrases: ['(alone|behind|crying)', 'in the (rain|cold|car|sun)'],
});
export const concealing = words({
  name: 'concealing',
  verbs: [...listed('hide bury ignore deny'), 'cover up', 'hush up'],
});
export const mishap = words({
  name: 'mishap',
  nouns: listed('accident injury outbreak leak fire death recall fault complaint'),
});

/** Words that accuse whoever is named beside the trade: `scam solicitor Pugh`. */
export const rogue = words({
  name: 'rogue',
  phrases: listed('scam rogue cowboy bogus bent fake con'),
});

/** Harsh words about a business, short of cheating. */
/** Harsh only where a business is called so: `is terrible`. */
export const blame = words({
  name: 'blame',
  phrases: listed(
    'terrible rubbish awful dreadful crap shit shite worst shocking pathetic atrocious horrendous useless hopeless',
  ),
});

export const harshOpinion = words({
  name: 'harsh word for a business',
  sensed: [{ nouns: ['cowboy'], sense: notOfTheWest }],
  nouns: listed('rip-off bandit chancer shark vulture robber shower so-and-so'),
  phrases: [
    ...listed(
      'appalling atrocious extortionate thieving robbing greedy shameless rude abysmal rip-off',
    ),
    'rip off (merchant|merchants|)',
    '{take} the (piss|mick|mickey|biscuit)',
    '(steer clear|like the plague|snake oil|having a laugh|waste of money|legalised mugging)',
    'a (_|) (joke|disgrace|con|shambles)',
    "(don't|do not|never|wouldn't|nobody) (touch|trust|go near|bother with|waste)",

    'daylight robbery',
    '(bleeding|milking|fleecing|robbing) _',
  ],
});
