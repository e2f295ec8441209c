import { words } from '../engine';
import { list } from './word-list';

/** What a person is called who has committed a crime. */
export const criminalNoun = words({
  name: 'criminal',
  disguised: true,
  nouns: [
    ...list(`
      thief crook fraudster scammer conman burglar abuser stalker arsonist blackmailer swindler robber mugger murderer
      killer shoplifter criminal felon launderer embezzler forger pickpocket looter vandal kidnapper trafficker smuggler
      gangster terrorist bigamist poacher drink-driver rioter con-artist con-man dealer hitman fence racketeer wife-beater
      firebug thug
    `),
    ...[
      'drug dealer',
      'con artist',
      'con man',
      'drunk driver',
      'benefit cheat',
      'loan shark',
      'tea leaf',
      'wrong un',
    ],
    ...['jailbird', 'crime lord', 'fly tipper'],
  ],
  phrases: [
    '(thieving|robbing|conning|murdering|scamming|fraudulent|violent|wife-beating|thief)',
    '(light|sticky) (fingers|fingered)',
    'guilty (of|as)',
    'on the (run|rob|nick|thieve|fiddle)',
    'known to (the|) police',
    'behind (the|these|those|that|all the) (break-ins|burglaries|thefts|theft|fraud|scam|arson|fire|fires|attack|robbery)',
    '(has|had|have|got) (form|previous)',
    'bang at it',
    'blood on (his|her|their) hands',
  ],
});

/** Acts that are crimes whatever their object. */
export const crimeVerb = words({
  name: 'crime',
  disguised: true,
  verbs: [
    ...list(`
      steal rob burgle embezzle defraud swindle misappropriate pilfer pickpocket shoplift loot siphon syphon launder traffic
      blackmail extort mug assault stab strangle throttle murder kidnap stalk torch vandalise vandalize scam con fleece
      diddle thieve terrorise terrorize brutalise intimidate mistreat trouser burglarise embezzle bludgeon maim
    `),
    ...[
      'rip off',
      'prey on',
      'beat up',
      'rough up',
      'lay into',
      'knock about',
      'set fire to',
      'fit up',
      'mow down',
    ],
    ...['do over', 'run down', 'shake down'],
  ],
  phrases: [
    '{get} away with _',
    '{leave} (him|her|them|me|us) for dead',
    '{leave} the scene',
    '{drive} (off|away) from',
    "(hasn't|never|not|hadn't) paid (_|_ _|_ _ _) (tax|vat|rent|maintenance|fine)",
    '{make} off with',
    '{do} a runner',
    '{rip} (_|_ _) off',
    '{beat} (him|her|them|me|us) (up|black|senseless|unconscious)',
    'never {pay} for (it|them|any)',
  ],
});

/** Blows and the like, which need somebody at the other end. */
export const violence = words({
  name: 'violence',
  verbs: list(`
    hit beat batter slap punch kick bite burn choke drown kill knife glass headbutt shove push smash drug poison starve attack
    threaten harass abuse hurt thump wallop clout lamp deck stamp groom spike knock smack backhand cane belt shake torture shoot bully clatter leather
  `),
  phrases: ['{lock} _ in', '{run} over', '{set} _ on', '{put} _ in hospital'],
});

/** What is sold that may not be. */
export const contraband = words({
  name: 'contraband',
  nouns: list('pill fake knock-off wrap'),
  phrases: [
    ...list(`drugs coke cocaine weed crack heroin gear ketamine ket spice cannabis skunk speed mdma steroids hash valium
      tramadol diazepam xanax opioids baccy snide moody hooky stolen nicked counterfeit fags brothel vapes`),
  ],
});

export const trading = words({
  name: 'trading',
  verbs: [
    ...list(
      'sell deal push flog supply run grow peddle punt dish smuggle handle shift import fence hand prescribe hawk',
    ),
    'knock out',
  ],
});

/** A car and what one must not have had. */
export const driving = words({
  name: 'driving',
  verbs: list('drive'),
  phrases: ['{get} behind the wheel', '{do} the school run'],
});
export const unfitToDrive = words({
  name: 'unfit to drive',
  nouns: ['pint', 'vodka'],
  phrases: list(
    'limit drunk pissed hammered plastered stoned steaming uninsured banned over-the-limit wasted steamboats drink coked',
  ),
});

/** Rules that are broken, and the breaking. */
export const breaking = words({
  name: 'breaking',
  verbs: list('commit break breach flout dodge evade dump tip ignore forge'),
});
export const law = words({
  name: 'law',
  nouns: list(
    'crime offence fraud arson perjury injunction order contempt tax fridge tyre mattress signature',
  ),
  phrases: [
    'the law',
    'bail',
    'vat',
    'rubbish',
    'waste',
    'asbestos',
    'sewage',
    'rubble',
    'theft',
    'murder',
  ],
});

/** Things that people damage. */
export const damage = words({
  name: 'damage',
  verbs: list('key torch slash smash scratch burn brick egg ram wreck'),
});
export const property = words({
  name: 'property',
  nouns: list(
    'car window tyre van shop door fence windscreen pub garage phone bike tool catalytic shed purse wallet handbag parcel',
  ),
});

/** What somebody is owed, or drew, without right. */
export const claiming = words({ name: 'claiming', verbs: ['claim', 'sign on', 'draw'] });
export const benefit = words({
  name: 'benefit',
  phrases: [
    ...list('disability pip dole benefits benefit carers'),
    'universal credit',
    'blue badge',
    'sick pay',
  ],
});

/** `Took forty grand and never came back`: money handed over, nothing for it. */
export const paidOver = words({
  name: 'money handed over',
  nouns: list('deposit upfront booking payment'),
  phrases: [
    '{take} (_|_ _) (money|cash|savings|thousands|deposits|deposit|order|orders)',
    '{pay} (him|her|them|£|_) (_|)',
    'up front',
    'two grand',
    'grand for',
  ],
});
export const nothingForIt = words({
  name: 'nothing given for it',
  phrases: [
    "(doesn't|don't|didn't|never) (exist|existed|happened|turned up|turn up|arrived|came|showed up|delivered|built|started|finished)",
    '(vanished|disappeared|scarpered|legged it|uncontactable|ghosted)',
    '(done|did) (a runner|one)',
    '(blocked|ghosted) (us|me|everyone|them)',
    '(no|not one|zero) (refund|refunds|loan|roof|goods|puppy|intention)',
    '(phone|number) (went|gone|is|has gone) dead',
    'knowing (there|he|she|they)',
    'nothing to show for it',
  ],
});

/** Theft and murder in a manner of speaking. */
export const crimeIdioms = words({
  name: 'crime idiom',
  shields: 'everything',
  phrases: [
    '{steal} (the|_|_ _) (show|limelight|scene|thunder|headlines|spotlight|march|ball|heart|hearts|kiss|glance|look)',
    '(we were|we was|got) robbed',
    'thief (of time|in the night)',
    '(daylight|highway) robbery',
    '{murder} (_|_ _) (song|tune|curry|pint|kebab|sandwich|cuppa)',
    'could murder',
    'killer (heels|instinct|whale|whales|app|blow|pass|ball|line|punch|look|outfit|quiz)',
    'criminal (defence|law|lawyer|solicitor|barrister|justice|court|courts|record|investigation)',
    '(partner|partners) in crime',
    'guilty (pleasure|of loving)',
  ],
});
