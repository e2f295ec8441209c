import { followedBy, words } from '../engine';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What a business is called that cheats. */
export const cheatingNoun = words({
  name: 'cheating business',
  nouns: [
    ...list(
      'scam con fraud sham racket swindle crook scammer fraudster conman thief cowboy shyster charlatan bandit',
    ),
    'ponzi scheme',
    'ponzi',
    'pyramid scheme',
    'rip-off merchant',
    'rip off merchant',
    'con artist',
    'rogue trader',
    'fly by night',
    'tax dodger',
    'sham charity',
    'scam merchant',
    'loan shark',
  ],
  phrases: [
    '(crooks|thieves|cowboys|con men|scammers|conmen|bandits|sharks|vultures|charlatans)',
    '(dishonest|shady|corrupt|crooked|unscrupulous|a money pit)',
    'a (front|con trick|tax dodge|money laundering|laundering|scam|rip-off|rip off|total rip-off|front for)',
    'front for',
    'money laundering',
    'fake (charity|firm|company|reviews)',
    'bogus',
    'fraudulent',
    'criminal',
    'crooked',
    '(bunch|load|pack|gang|shower) of (crooks|thieves|cowboys|con men|scammers|conmen|bandits|sharks)',
    '(pure|total|complete|an absolute) scam',
  ],
});

/** Ways in which a business cheats. */
export const cheatingDeed = words({
  name: 'cheating',
  verbs: [
    'rip off',
    'scam',
    'con',
    'defraud',
    'swindle',
    'fleece',
    'steal',
    'rob',
    'launder',
    'embezzle',
  ],
  phrases: [
    '{sell} (_|_ _|_ _ _) (cut and shut|death trap|lemon|wreck|dud|pup|write-off|fake|forgery|stolen car|stolen bike)',
    '{take} (_|_ _) for (thousands|hundreds|everything|a ride|_ grand|_ quid|£)',
    '{con} (_|_ _)',
    '{water} down',
    '{short} (change|measure) _',
    '{exploit} (staff|workers|kids|migrants|tenants|people|drivers)',
    '{overcharge} (_|)',
    '{launder} (_|)',
    '{pump} (sewage|waste|oil|chemicals)',
    '{dump} (oil|waste|asbestos|rubbish|chemicals|sewage|it|tyres|fridges)',
    '{handle} stolen',
    '{sell} (stolen|sick|fake|hooky|dodgy|moody|unsafe|out of date) _',
    '{fake} (_|_ _)',
    '{forge} (_|_ _)',
    '{rip} (people|us|me|everyone|you|my|customers|folk|them|old|pensioners|tenants) _ off',
    '{rip} (people|us|me|everyone|you|customers|folk|them|pensioners|tenants) off',
    '{take} (_|_ _) (money|deposit|deposits|cash|savings) and (run|ran|vanished|disappeared|never|legged)',
    '{run} off with (the|your|my|our|people|everyone) _',
    '{do} one with _',
    '{fiddle} (the|their|vat|tax|furlough|wages)',
    '{dodge} (tax|taxes|vat|paying)',
    '{evade} (tax|vat)',
    '{write} (their|its) own reviews',
    '{pocket} (_|_ _) (deposit|deposits|donations|tips|money|takings|service charge)',
    '{keep} (_|_ _) (deposit|deposits) for',
    '{sell} (fakes|fake|stolen|counterfeit|knock-off|knock-offs|dodgy|moody|snide|vapes to kids|booze to kids|illegal)',
    '{clock} (cars|the|motors)',
    "(don't|doesn't|won't|never|not) {pay} (_|_ _) (staff|suppliers|workers|tax|drivers|bills|waiters|minimum wage)",
    '{pay} (staff|cash|people|them|workers|drivers) (under|in hand|below|less)',
    '{invent} (damage|faults|charges|work|fees)',
    '{charge} for (work|things|repairs|parts|stuff) (they|that|never|it)',
    '{employ} (illegals|kids|slaves|trafficked)',
    '{bill} (the nhs|the council|families|us|people) for (work|hours|things|care|visits) (they|never|that)',
  ],
});

/** What a business or person is called whose money runs out. */
export const insolventNoun = words({
  name: 'insolvent',
  phrases: [
    ...list('insolvent bankrupt bust skint brassic'),
    'about to (fold|close|collapse|shut|crash)',
    '(on the brink|on the verge|days away|weeks away) (of|from) (collapse|going|bankruptcy|administration|closing|closure|insolvency|folding)',
    'on (its|their|his|her) (last legs|uppers|knees)',
    'out of (cash|money)',
    'running out of (cash|money)',
    'up to (their|its|his|her) (eyes|eyeballs|necks|neck) in debt',
    'in (serious|deep|big|real|financial) (financial|money|debt|cash|trouble|difficulty|difficulties)',
    '(toast|finished|done for|circling the drain|for the chop|a goner|dead in the water)',
  ],
});

/** Money running out. */
export const insolvency = words({
  name: 'money running out',
  sensed: [
    {
      phrases: ['{go} under'],
      sense: (at) => !followedBy(at, 'the', 'a', 'an', 'his', 'her', 'my'),
    },
  ],
  phrases: [
    '{go} (bust|bump|bankrupt|pop|to the wall|belly up|into administration|into liquidation|tits up|kaput|down the pan|down the tubes|down the toilet)',
    "(can't|cannot|couldn't|not|won't|struggling to|unable to) (pay|paying) (them|us|me|their|its|his|her|the|any|anyone|staff|suppliers|bills|wages|rent)",
    "(hasn't|haven't|not|stopped|isn't|aren't) (paid|paying) (them|us|me|their|its|his|her|the|any|anyone|staff|suppliers|bills|wages|rent)",
    '(bailiffs|receivers|administrators|liquidators|winding up|winding-up)',
    'shutters (will be|are|coming|go) down',
    '(owe|owes|owing) (everyone|money|half|thousands|suppliers|staff|hmrc|all|everybody)',
    '(bouncing|bounced|dodgy) (cheques|payments|wages|cheque)',
    'cheques (bounce|bounced|are bouncing)',
    '(miss|missed|missing) (payroll|wages|the payroll|two payrolls)',
    'run out of (cash|money)',
  ],
});

/** Danger to health or safety. */
export const danger = words({
  name: 'danger to customers',
  phrases: [
    '{leave} (_|_ _) (toddler|kid|child|baby|babies|kids|children|resident|residents|patient|patients|dogs) (in|alone|unattended|on|without|outside|behind)',
    '(reheat|reheats|reheating|reheated|microwaves|microwaving|serving leftover) (_|)',
    'death on wheels',
    '{make} (_|_ _) (ill|sick)',
    '{drug} (_|_ _) (residents|folk|people|patients|kids|to)',
    '{drug} (the|our|my|residents|patients|elderly)',
    '{starve} (residents|patients|the|animals|dogs)',
    '{tie} (_|_ _) (to|down|up)',
    '{hit} (residents|patients|kids|children|the)',
    'never (washes|wash|cleans|clean|checks|check|tests|test)',
    '{undercook} (_|)',
    '(no|without|not even) (insurance|a licence|hot water|gas certificate|fire exits|dbs|smoke alarms|safety checks)',
    'someone will (die|get hurt|be killed|get killed)',
    '(unsafe|lethal|hazardous|dangerous)',
    '{keep} (puppies|dogs|residents|animals|workers|staff) (in|locked|chained)',
    'death trap',
    'deathtrap',
    '(food poisoning|salmonella|e coli|norovirus|listeria|the shits|the runs|ecoli|campylobacter)',
    '(mouse|rat|mice|rats|cockroaches|cockroach|maggots|maggot|vermin|roaches|droppings|slugs|mould|mouse droppings|rat droppings|flies)',
    '{poison} (people|customers|us|me|half|everyone|my|kids|the|you|families)',
    '(filthy|dirty|rank|manky|minging|disgusting|infested|unhygienic|contaminated|rotten|mouldy|crawling)',
    '(out of date|out-of-date|off|rancid|unrefrigerated|raw|green|grey|recycled|reheated) (meat|chicken|fish|food|rice|prawns|mince|milk)',
    '(unsafe|dodgy|bald|illegal) (wiring|brakes|tyres|tyre|scaffold|scaffolding|electrics|gas|boiler|boilers|rides|equipment|vans)',
    '(fake|forged|dodgy|made-up|no) (gas safe|gas certificate|gas certificates|mot|mots|safety certificate|safety certificates|fire certificate|insurance|hygiene rating)',
    'cut (corners|every corner)',
    'fire (trap|hazard)',
    '{spread} (disease|infection|legionella)',
    '{leave} (residents|patients|kids|babies|dogs|them|the old) (in|unattended|alone|to|lying)',
    '{neglect} (residents|patients|the residents|babies|the dogs|animals)',
    '{abuse} (residents|patients|the residents|the dogs|animals|staff|elderly)',
    "(not|never|isn't|aren't) gas safe",
    '{serve} (horse|cat|dog|off|raw|gone-off|pigeon)',
  ],
});

/** Before a calling or a trade these accuse whoever is named after it: `scam solicitor Pugh`. */
export const rogue = words({
  name: 'rogue',
  phrases: list(
    'scam rogue cowboy bogus crooked bent fraudulent con fly-by-night sham fake thieving corrupt dodgy dishonest incompetent',
  ),
});

/** Harsh words about a business, short of cheating. */
export const harshOpinion = words({
  name: 'harsh word for a business',
  nouns: ['rip-off', 'rip off', 'cowboy', 'bunch of cowboys', 'clown', 'joker', 'shyster'],
  phrases: [
    '(daylight|highway) robbery',
    '(useless|hopeless|incompetent|clueless|shambolic|diabolical|appalling|atrocious|unprofessional|extortionate|thieving|robbing|greedy|shameless|rude|abysmal)',
    '(taking|take|takes|took) the (piss|mick|mickey|biscuit)',
    'money for old rope',
    '(avoid|steer clear) (_|_ _|)',
    'like the plague',
    'the worst (_|_ _)',
    'a (total|complete|absolute|utter|bad|sick|) (joke|disgrace|shambles|con)',
    "(don't|do not|never|wouldn't|nobody) (use|touch|trust|go near|give|let|bother with|waste)",
    'waste of money',
    '(licence|license) to print money',
    'having a laugh',
    '(invented|made up|plucked) (the|a|out) (bill|charge|fee|damage|of thin air)',
    '(legalised|legalized) (theft|robbery)',
    '(bleeding|milking|fleecing|robbing) (us|tenants|people|customers|me|you) (dry|blind|)',
  ],
});
