import { capitalised, followedBy, listed, precededBy, words } from '../engine';

/** Not every dealer is one: `antiques dealer`. */
const DEALT = listed(
  'a the local known crack coke heroin smack weed ket pill pills class-a steroid big biggest small-time',
);

/** What a person is called who has committed a crime. */
export const criminalNoun = words({
  name: 'criminal',
  disguised: true,
  nouns: [
    ...listed(`
      thief crook fraudster scammer conman burglar abuser stalker arsonist blackmailer swindler robber mugger murderer
      shoplifter criminal felon launderer embezzler forger pickpocket looter vandal kidnapper trafficker smuggler
      gangster terrorist bigamist poacher drink-driver rioter con-artist con-man hitman racketeer wife-beater
      firebug thug crim perjurer tax-dodger hacker pimp ex-con druggie hooligan pusher ringer smackhead
      basher slaver yob
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
    ...listed('scam rip-off piss').map((trick) => `${trick} artist`),
    ...listed('user addict runner mule').map((who) => `drug ${who}`),
    ...[
      'jailbird',
      'crime lord',
      'fly tipper',
      'slum landlord',
      'granny basher',
      'serial offender',
    ],
  ],
  sensed: [
    { nouns: ['killer'], sense: (at) => !followedBy(at, 'on', 'at', 'in') },
    { nouns: ['dealer'], sense: (at) => precededBy(at, ...DEALT) },
  ],
  phrases: [
    '(thieving|robbing|conning|murdering|scamming|fraudulent|violent|wife-beating|thief)',
    '(light|sticky) (fingers|fingered)',
    'guilty (of|as)',
    'on the (rob|nick|thieve)',
    'on the run from',
    'known to (the|) police',

    '(has|had|have|got) (form|previous for|previous convictions|convictions for|a criminal record|a rap sheet)',
    '(in|part of|runs|member of) a gang',
    '(should|ought to|needs to|deserves to) be (in|doing|behind|locked|banged|put|sent|strung) (prison|jail|time|bars|up|away|down|inside)',
    '(belongs|belong) (in|behind) (prison|jail|bars|a cell)',
    'caught red handed',
    'on the fiddle',

    'blood on (his|her|their) hands',
  ],
});

/** `pinched my cheek`, `hacked his way out` */
const OWN_BODY = new Set(listed('cheek nose ear arm bum bottom skin way'));

/** Acts that are crimes whatever their object. */
export const crimeVerb = words({
  name: 'crime',
  disguised: true,
  verbs: [
    ...listed(`
      steal rob burgle embezzle defraud swindle misappropriate pilfer pickpocket shoplift loot siphon syphon
      blackmail extort mug assault stab strangle throttle murder kidnap abduct stalk torch vandalise vandalize scam con fleece
      headbutt graffiti trash ransack filch purloin snaffle smuggle evade launder
      diddle thieve terrorise terrorize brutalise intimidate mistreat trouser burglarise embezzle bludgeon maim
    `),
    ...[
      'rip off',
      'prey on',
      'beat up',
      'rough up',
      'set fire to',
      'set light to',
      'mow down',
      'break into',
    ],
    ...['shake down', 'fly tip', 'burn down', 'smash up', 'hold up', 'half inch'],
  ],
  sensed: [
    // `in the nick of time`, `a pinch of salt`, `Nick`
    {
      verbs: ['nick', 'pinch', 'swipe', 'hack'],
      sense: (at) =>
        !capitalised(at) &&
        !OWN_BODY.has(at.source.tokens[at.last + 2]?.norm ?? '') &&
        !followedBy(at, ...listed('of off left right myself through away back up')),
    },
    {
      phrases: ['(is|was|been|still|caught) dealing'],
      sense: (at) => !followedBy(at, 'with', 'in', 'cards', 'the'),
    },
  ],
  phrases: [
    '(traffics|trafficked|trafficking)',
    '(nicked|nicks|lifted|stripped|stripping) (the|) (lead|copper) (_|) (off|from)',
    '{get} away with (it|murder|years)',
    '{knock} (him|her|them|his _|her _|my _|their _|the _) about',
    '{run} (a|) (county lines|brothel|drugs)',
    '{set} (_|_ _) (alight|ablaze|on fire)',

    '{leave} the scene',
    '{drive} (off|away) (after|from|and left) _',
    '{hit} (my|our|her|his|the|a) (_|) (car|van|bike|dog|cat|wall|fence) and',

    "(hasn't|never|not|hadn't|doesn't|don't|didn't|won't|no|dodges|avoids|avoiding|avoided) (paid|pay|pays|paying|) (_|_ _|_ _ _|) (tax|taxes|vat|maintenance)",
    '{pay} (_|_ _|) (under the table|off the books)',
    '(drink|drunk|drug) (driving|drives|drove|driven)',
    '{drink} and {drive}',
    '{take} (the|our|my|her|his|their) (money|cash|deposit) and',
    '{send} (_|) death threats',
    '{lock} (_|_ _) in (a|the|his|her) (cupboard|shed|room|bedroom|cellar|garage|car|boot)',
    '(made|makes|making) (_|) threats',
    '{run} (a|an|the|) (cannabis|drug|drugs|crack|dog-fighting|dog fighting|protection|car|moped) (farm|den|ring|gang|racket|line)',
    '{use} (_ |_ _|) (slave|child|forced) labour',
    '({employ}|{hire}|{use}) (illegals|illegal _)',
    '{keep} slaves',
    '{serve} (underage|minors|under-18s)',
    '{target} (old|elderly|vulnerable|pensioners|young|widows|lonely)',
    '{stuff} the ballot (box|boxes)',
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
  verbs: listed(`
    hit beat batter slap punch kick bite burn choke drown kill knife glass headbutt drug poison starve attack
    threaten harass abuse hurt thump wallop clout smack backhand cane torture shoot bully imprison whip scald
  `),
  phrases: ['{run} over', '{put} _ in hospital'],
});

/** With somebody at the other end and a way down. */
export const pushing = words({
  name: 'pushing',
  verbs: listed('push shove knock throw hurl fling'),
});
/** Whoever cannot push back. */
export const frail = words({
  name: 'somebody frail',
  nouns: listed('pensioner toddler nurse carer'),
  phrases: [
    '(old|elderly|frail|disabled|blind|little|young|pregnant) (man|lady|woman|couple|boy|girl|child|kid|chap|lad|lass)',
    '(his|her) (wife|girlfriend|husband|mum|mother|nan|gran|kids|baby)',
  ],
});
export const downwards = words({
  name: 'where to',
  phrases: listed('over down downstairs against into about off out'),
});

/** What is sold that may not be. */
export const contraband = words({
  name: 'contraband',
  nouns: ['knock-off'],
  sensed: [{ phrases: ['dodgy'], sense: (at) => !followedBy(at, '-') }],
  phrases:
    listed(`drugs cocaine heroin ketamine cannabis mdma steroids tramadol diazepam xanax opioids baccy stolen nicked
    counterfeit illegal bootleg hooky untaxed black-market prescriptions class-a fentanyl firearms guns moonshine ivory`),
});

/** Also the names of harmless goods. */
export const maybeContraband = words({
  name: 'perhaps contraband',
  nouns: listed('pill fake wrap'),
  phrases: listed(
    'coke weed crack gear ket spice skunk speed hash valium fags vapes ciggies green snide moody',
  ),
});

/** Taken, and carried, by those who should not. */
export const using = words({ name: 'using', verbs: listed('take do snort smoke use') });
export const drug = words({
  name: 'drug',
  phrases: listed('drugs cocaine heroin ketamine crack coke speed weed spice'),
});
export const wielding = words({
  name: 'wielding',
  verbs: listed('pull carry draw brandish wave'),
});
export const weapon = words({
  name: 'weapon',
  nouns: listed('knife gun machete blade sword shotgun'),
});

/** Goods that may not be sold to the young. */
export const adultGoods = words({
  name: 'goods for adults',
  phrases: [
    '(booze|alcohol|vapes|fags|cigs|cigarettes|knives|fireworks|beer|cider|vodka|drink|tobacco) to',
  ],
});
export const underAge = words({
  name: 'under age',
  phrases: listed(
    'kids children underage minors schoolkids teenagers under-18s schoolchildren',
  ).concat('under (18|16|18s|16s)'),
});

export const trading = words({
  name: 'trading',
  verbs: [
    ...listed('sell deal push flog supply grow peddle punt smuggle shift import hawk traffic'),
    'knock out',
  ],
});

/** A car and what one must not have had. */
export const driving = words({
  name: 'driving',
  verbs: listed('drive'),
  phrases: [],
});
export const unfitToDrive = words({
  name: 'unfit to drive',
  phrases: [
    ...listed(
      'drunk pissed hammered plastered stoned steaming uninsured disqualified over-the-limit steamboats coked pints vodkas spliff',
    ),
    'over the limit',

    '(suspended|no|without a) licence',
    '(no|without|without any) (insurance|mot|tax)',
  ],
});

/** Rules that are broken, and the breaking. */
export const breaking = words({
  name: 'breaking',
  verbs: listed('commit break breach flout dodge dump tip ignore forge pollute'),
  phrases: [
    '(is|was|been|were|got|are|being) (done|had up|nicked|nabbed|involved|mixed up|responsible|to blame|behind|caught|wanted) (for|in|)',
    '(time|conviction|convictions|record|(been|went|sent) to (prison|jail)) for',
    'behind',
  ],
});
export const law = words({
  name: 'law',
  nouns: listed(
    `crime offence fraud arson perjury injunction order contempt fridge tyre mattress signature theft burglary robbery
    break-in assault murder rape shoplifting gbh abh forgery blackmail harassment stalking mugging chemical oil curfew
    battery kidnapping manslaughter voyeurism grooming racketeering`,
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
    '(drink|drunk|dangerous) driving',
    '(drug|drugs|coke) (dealing|running)',
    '(county|the) lines',
    '(money laundering|people smuggling|people trafficking|domestic violence|domestic abuse|stealing|handling stolen goods|tax evasion|criminal damage)',
  ],
});

/** Things that people damage. */
export const damage = words({
  name: 'damage',
  verbs: listed('key torch slash smash scratch burn brick egg ram wreck trash damage vandalise'),
  phrases: [
    '{throw} (bricks|a brick|stones|a stone|eggs|bottles|a bottle) (through|at|over)',
    '{chuck} (bricks|a brick|stones|a stone|eggs) (through|at)',
  ],
});
export const property = words({
  name: 'property',
  nouns: listed(
    'car window tyre van shop door fence windscreen pub garage phone bike tool catalytic shed purse wallet handbag parcel bus-stop bench headstone grave playground greenhouse pavilion bin wall',
  ),
});

/** Other things that are stolen. */
export const goods = words({
  name: 'what is stolen',
  nouns: listed(
    'parcel bike phone catalytic tool purse wallet handbag laptop van car quad trailer plant ring medal lamb ewe',
  ),
  phrases: listed('morphine evidence stock copper diesel'),
});

/** Help for the ill, drawn by somebody who is well. */
export const claiming = words({
  name: 'claiming',
  verbs: ['claim', 'sign on', 'draw'],
  phrases: ['on'],
});
export const benefit = words({
  name: 'benefit',
  phrases: [
    ...listed('disability pip dole benefits benefit carers sick'),
    'the sick',
    'universal credit',
    'blue badge',

    'second home',
  ],
});
export const fitness = words({
  name: 'sign of health or work',
  nouns: listed('marathon ladder gym job scaffold'),
  phrases: [
    'cash in hand',
    '(runs|plays|climbs|lifts|works|working|dances) _',

    'for cash',

    "(isn't|not|never) entitled",
    "(he|she|they) (doesn't|don't|never) (live|lives|lived|need|needs|use)",
  ],
});

/** `Took forty grand and never came back`: money handed over, nothing for it. */
export const paidOver = words({
  name: 'money handed over',
  nouns: listed('deposit upfront booking payment'),
  phrases: [
    '{take} (_|_ _) (money|cash|savings|thousands|deposits|deposit|order|orders)',
    '{take} £ _',
    '{take} _ _ (off|from)',
    '{pay} (him|her|them|£|_) (_|)',
    'up front',
    'two grand',
  ],
});
export const nothingForIt = words({
  name: 'nothing given for it',
  phrases: [
    "(doesn't|don't|didn't|never|not|hasn't|haven't) (_|) (exist|existed|happened|turned up|turn up|arrived|came|come|showed up|show up|delivered|deliver|built|started|start|finished|finish|did|done|do|been seen|seen|refunded|fitted)",
    '(vanished|disappeared|scarpered|legged it|uncontactable|ghosted)',
    '(done|did) (a runner|one)',

    '(no|not one|zero) (refund|refunds|loan|roof|goods|puppy|intention)',
  ],
});

/** Theft and murder in a manner of speaking. */
export const crimeIdioms = words({
  name: 'crime idiom',
  shields: 'everything',
  phrases: [
    '{steal} (the|_|_ _) (show|limelight|scene|thunder|headlines|spotlight|march|ball|heart|hearts|kiss|glance|look)',
    '(we were|we was) robbed',
    'got robbed (of|in|at|there|today)',
    'thief (of time|in the night)',
    '(daylight|highway) robbery',
    '{set} the (stage|room|place|night|crowd|dance floor) (alight|on fire)',
    '{murder} (_|_ _) (song|tune|curry|pint|kebab|sandwich|cuppa)',
    'could murder',
    'killer (heels|instinct|whale|whales|app|blow|pass|ball|line|punch|look|outfit|quiz)',
    'criminal (defence|law|lawyer|solicitor|barrister|justice|court|courts|record|investigation)',
    '(partner|partners) in crime',
    'guilty (pleasure|of loving)',
  ],
});
