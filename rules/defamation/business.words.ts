import { words } from '../engine';
import { list } from './word-list';

/** What is called a cheat: a business or what it sells. */
export const scam = words({
  name: 'scam',
  nouns: [
    ...list('scam con racket swindle ponzi'),
    'ponzi scheme',
    'pyramid scheme',
    'con trick',
    'tax dodger',
  ],
  phrases: ['front for', 'money laundering', 'fake (charity|firm|company|reviews)'],
});

/** Ways in which a business cheats, whatever the object. */
export const cheatingVerb = words({
  name: 'cheating',
  verbs: [
    ...list('scam con defraud swindle fleece steal rob launder embezzle counterfeit overcharge'),
    'rip off',
    'water down',
    'cash in on',
  ],
  phrases: [
    '{rip} (_|_ _) off',
    '{pay} (_|_ _) (early ones|under the counter|in hand)',
    '{write} (their|its) own reviews',
    'get you to (say|claim|sign)',
    '{dodge} (tax|vat)',
    'there is no (loan|job|flat|house|course|puppy|ticket|such)',
  ],
});

/** Acts on money and goods that cheat only with that object. */
export const tricking = words({
  name: 'tricking',
  verbs: list(
    'sell bill charge keep pocket fake forge invent clock claim employ dump short fiddle swap pass keep withhold dodge',
  ),
});
export const trickedOn = words({
  name: 'what is faked',
  nouns: list(
    'deposit check-up mileage fake wreck lemon fault charge damage fee review certificate donation tip wage sewage asbestos licence mot',
  ),
  phrases: [
    ...list('stolen counterfeit tax vat furlough sick unsafe illegal'),
    'never (happened|did|done|fitted|made)',
    "didn't (do|fit|happen)",
    'minimum wage',
    'the nhs',
    'early ones',
    'no (cover|cars|stock)',
  ],
});

/** A business or person whose money runs out. */
export const insolventNoun = words({
  name: 'insolvent',
  phrases: [
    ...list('insolvent bankrupt bust skint insolvency bankruptcy'),
    'about to (fold|close|collapse|shut|crash|go)',
    '(on the brink|on the verge|days away|weeks away|a whisker|one bill) (of|from)',
    'on (its|their|his|her) (last legs|uppers|knees|way out)',
    '(out of|running out of|run out of|no) (cash|money)',
    'up to (_|_ _) in debt',
    'in (_|) (financial|money) (trouble|difficulty|difficulties|bother)',
    '(circling the drain|belly up|dead in the water|living hand to mouth)',
    'gone by (half term|christmas|easter|summer|the)',
  ],
});
export const insolvency = words({
  name: 'money running out',
  phrases: [
    '{go} (bust|bump|bankrupt|pop|to the wall|belly up|into administration|into liquidation|tits up|kaput|down the pan|under)',
    "(can't|cannot|couldn't|not|won't|hasn't|haven't|stopped|struggling to|unable to|isn't|aren't|cannae|no) (meet|met|pay|paying|paid|make|afford|cover|honour) (_|_ _|) (them|us|suppliers|staff|bills|wages|rent|payroll|invoices|drivers|anyone|mortgage)",
    '(owe|owes|owing) (everyone|money|half|thousands|suppliers|staff|hmrc|all|everybody)',
    '{bounce} (cheques|payments|wages)',
    'cheques (bounce|bounced|are bouncing)',
    'paying (_|_ _) in (ious|dribs|vouchers)',
    '{stop} (answering|trading|paying|delivering)',
    '(showroom|shop|office|yard|shelves) (_|) (empty|bare|locked|dead)',
    '(vans|phones|stock|staff) (gone|off|leaving)',
  ],
});
/** Those who come when money has run out. */
export const receivers = words({
  name: 'receivers',
  nouns: list('bailiff receiver administrator liquidator locksmith creditor'),
  phrases: ['shutters', 'winding up', 'winding-up'],
});
export const coming = words({
  name: 'coming',
  nouns: list('week day'),
  verbs: list('circle hover come visit knock wait be call move'),
  phrases: ['in', 'at the door', 'round', 'down'],
});

/** Danger to health or safety, of a kind found at a business. */
export const danger = words({
  name: 'danger to customers',
  nouns: list(`
    rat mouse cockroach roach maggot dropping slug salmonella legionella listeria norovirus bedbug death-trap deathtrap
    fire-trap
  `),
  phrases: [
    ...list(
      'vermin mould ecoli infested filthy unhygienic contaminated mouldy rancid unsafe lethal hazardous infected manky minging',
    ),
    '(food poisoning|e coli|the shits|fire trap|fire hazard|death trap)',
    '(no|without|never|fake|forged) (insurance|licence|gas safe|gas certificate|fire exits|dbs|smoke alarms|safety checks|mot)',
    'cut corners',
    "(isn't|not|never|aren't) (gas safe|insured|licensed|registered|qualified|clean)",
    'the (trots|runs|squits|shits)',
    '{turn} (_|) clock (_|) back',
    'no (gloves|hairnets|soap|hot water)',
    '(used|dirty|stained) (sheets|towels|needles|cups|bedding)',
    'the wrong (tooth|tablets|dose|drugs|body|medicine|baby)',
    '(hours|days|weekend|night) without (a|any|) (wash|food|water|medication|heating|drink|change)',
    '(bent over|head in|hugging) (a|the) (bucket|toilet|loo|bowl)',
    '(gate|door|cupboard|medicine|bleach) (_|_ _|) (unlocked|open|low shelf)',
    'peel (off|) the label',
    'out of date',
    '{poison} (people|customers|us|me|half|everyone|my|kids|the)',
  ],
});
/** Neglect that is a danger together with whom or what it touches. */
export const mishandling = words({
  name: 'mishandling',
  verbs: list(
    'leave hit drug starve tie slap neglect abuse lock shut serve reheat spit pick sneeze reuse wipe dump shout drop refreeze',
  ),
  phrases: [
    "(don't|doesn't|never|dont|not) (clean|wash|check|change|test|wipe|sterilise|cook|defrost)",
  ],
});
export const mishandled = words({
  name: 'what is mishandled',
  nouns: list(
    'toddler baby resident patient kid child bairn puppy dog needle chicken meat prawn sheet glove nose towel floor rice fish mince bleach hand fridge brake tyre boiler bed wean cot',
  ),
  phrases: [
    ...list('raw alone unattended wiring electrics crying'),
    '(in|on) (agony|pain|tears|wet _|the floor|the cold|soiled _|the corridor|their own)',
  ],
});

/** Words that accuse whoever is named beside the trade: `scam solicitor Pugh`. */
export const rogue = words({
  name: 'rogue',
  phrases: list('scam rogue cowboy bogus bent fake con'),
});

/** Harsh words about a business, short of cheating. */
export const harshOpinion = words({
  name: 'harsh word for a business',
  nouns: list('rip-off cowboy bandit chancer shark vulture robber shower so-and-so'),
  phrases: [
    ...list(
      'appalling atrocious extortionate thieving robbing greedy shameless rude abysmal rip-off',
    ),
    'rip off (merchant|merchants|)',
    '{take} the (piss|mick|mickey|biscuit)',
    '(avoid|steer clear|like the plague|snake oil|having a laugh|waste of money)',
    'a (_|) (joke|disgrace|con)',
    "(don't|do not|never|wouldn't|nobody) (use|touch|trust|go near|bother with|waste)",
    'to print money',
    '(sofa|goods|stuff|keys|phone) hostage',
    '(bleeding|milking|fleecing|robbing) _',
  ],
});
