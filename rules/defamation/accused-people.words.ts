import { words } from '../engine';

/** Ways of pointing a finger: `this is the lad who`, `it was her that`. */
export const pointing = words({
  name: 'pointing out',
  phrases: [
    "(this is|that is|that's|thats|here's|here is|he is|he's|hes|she is|she's|shes|it's|it was|that was) (the|that|your|our) (lad|bird|lass|chap|bloke|man|woman|guy|girl|boy|one|person|scumbag|thug|geezer|fella|kid|driver|idiot|lowlife|scrote|toerag|culprit|face|couple|piece of) (who|that|what|whos|who's|responsible|behind)",
    "(it's|its|it is|it was|that's|thats|that is|that was) (him|her|them) (that|who|alright|all right|on|in|on the|in the|i|100|definitely|no doubt|who did)",
    "(it|that)'s (definitely|100|clearly|obviously) (him|her|them)",
    "(it's|its|it is|it was|that's|thats|that is|that was|definitely|defo|deffo) (him|her)",
    "(found|got|have|know|here's|here is|heres|that's|anyone know) (him|her|his name|her name|his address|her address|his profile|her profile|his facebook|who did it|who it was|where he lives|where she lives|the man who|the lad who)",
    '(his|her) (name|address|profile|number plate|facebook|reg|plate|photo) (is|below|here|attached|in the comments)',
    "(tell you|telling you|i know|we know|guess|know exactly|can tell you|i'll say|prizes for guessing) who",
    '(get|share|spread|plaster|post) (his|her|their|this) (face|name|photo|picture|mug|profile) (everywhere|around|about|round|far|all over|on|so)',
    '(name|named) (and|&) (shame|shamed|shaming)',
    '(he|she) (lives|drinks|parks|trains) (at|in|on|round|near|opposite|down) _',
    '(man|woman|lad|person|bloke|one) (responsible|behind it|who did it|who did this) (is|was)',
    '(the|your) (culprit|thief|burglar|attacker|driver|arsonist|vandal) (is|was|lives|works|goes by)',
  ],
});

/** A crime against somebody, told as news by those it concerns. */
export const outrage = words({
  name: 'crime told',
  phrases: [
    '(whoever|who|that) (hit|stole|took|did it|did this|robbed|broke|smashed|attacked|killed|burgled|keyed|burned|burnt|torched|poisoned|mugged|punched|set|threw|put|ran|dumped|scammed|nicked|vandalised)',
    '(grassed|grass|snitch|break-in|break-ins|burglary|burglaries|robbery|theft|thefts|arson|hit and run|hit-and-run|mugging|assault|attack|stabbing|vandalism|dog theft|flasher|prowler|indecent exposure|catalytic converter|catalytic converters)',
    '(did it|did this|done it|done this|responsible)',
  ],
});

/** What happens to a suspect before any charge. */
export const arrestWord = words({
  name: 'arrest',
  phrases: [
    '(arrested|nicked|lifted|raided|detained|cuffed|banged up|cautioned)',
    '(in|into) (cuffs|handcuffs)',
    '(taken|carted|led|marched|driven) (away|off|in) (by|in|for) (the|police|cuffs|handcuffs|questioning|a police|the back)',
    '(questioned|interviewed) (by|under|about|over)',
    '(under|facing) (investigation|arrest)',
    '(helping police|helping the police) with',
    '(suspended|sacked) (for|over|pending|while|after|from)',
    '(got|getting) (his|her) (collar felt|door put in)',
    '(been|was|is) (suspended|nicked|arrested)',
  ],
});

/** Jury service, from the inside. */
export const juryService = words({
  name: 'jury service',
  phrases: [
    '(jury service|jury duty|jury room)',
    '(on|sat on|doing|serving on|been on) (a|the|my) (jury|trial)',
    '(as|being|was|am) a juror',
    '(my|our|fellow|the other) jurors',
    'picked for (the|a) jury',
    'foreman of the jury',
  ],
});

/** What must stay in the jury room, or is for it alone to weigh. */
export const juryMatter = words({
  name: 'what a jury weighs',
  phrases: [
    '(guilty|defendant|verdict|deliberating|deliberations|deliberate|deliberated|convict|convicting|acquit|evidence|witness|witnesses|not guilty|innocent|the accused|the case|dodgy|shifty|looks it|voted|vote|poll|decide|undecided|hung)',
    '(googled|looked up|looked him up|looked her up)',
    '(he|she|they) did it',
  ],
});

/** Courts and orders under which nobody is to be identified. */
export const protectedCase = words({
  name: 'protected case',
  phrases: [
    'youth court',
    '(referral|supervision|detention and training|youth rehabilitation) order',
    '(new|changed|different|secret) identity',
    '(family court|care proceedings|child protection conference|custody hearing|adoption hearing|adoption order|care order)',
    'under (a|his|her) new (name|identity)',
    '(goes by|calls himself|calls herself|living as|lives as|known as|going by) _ now',
    'now (calls himself|calls herself|goes by|known as|living as|lives as)',
    '(lifelong|lifetime) anonymity',
    'anonymity order',
    '(court order|gagging order|injunction|super-injunction|superinjunction|reporting restrictions|contempt order)',
    "(can't|cannot|couldn't|not allowed to|legally can't) be (named|identified)",
    '(protected|anonymous|secret|star|screened) witness',
    'witness protection',
    'behind (a|the) screen',
    '(gave|giving) evidence (against|behind|in secret|anonymously)',
    '(grassed|grassed up|grass|snitched)',
  ],
});

/** Whoever such an order protects. */
export const protectedPerson = words({
  name: 'protected person',
  phrases: [
    '(killer|murderer|rapist|paedo|paedophile|child killer|sex offender|supergrass|informant)',
    '(twins|lad|lads|kid|kids|boy|boys|girl|girls|teenager|teenagers|teen|son|daughter|brother|brothers|sister|sisters|grandson|nephew)',
  ],
});

/** Words that name who reported a sexual offence. */
export const complainant = words({
  name: 'naming a victim',
  phrases: [
    "(she's|she is|shes|he's|he is|hes|that's|thats|that is|this is) (the|that) (one|girl|woman|lad|boy|victim|person|lass) (who|that) (accused|reported|cried|said|claims|claimed|alleged|made|went to the police|got|was)",
    '(the|his|her) (victim|accuser|complainant|girl who accused him|woman who accused him|girl who reported him) (is|was|in the _ case is|works|lives|goes to|used to)',
    '(girl|woman|lass|lad|man|victim|one|person) who (accused|reported|shopped) (_|_ _) (of|for|over|to)',
    '(cried|crying) rape',
    '(accused|accusing) (him|_|_ _|her) of (rape|raping|sexual|groping|assault)',
    '(victim|accuser) (named|name is|called)',
  ],
});

export const sexualCase = words({
  name: 'sexual case',
  phrases: [
    '(rape|raped|raping|rapist|sexual assault|sexually assaulted|sex attack|indecent assault|groped|groping|grooming|abused|sexual abuse|sex case|sexual offence|sexual offences|upskirting|voyeurism|fgm|forced marriage|trafficked)',
  ],
});

/** Words that a name follows when people guess. */
export const identifying = words({
  name: 'putting a name to it',
  phrases: [
    "(that's|thats|that is|it's|its|it is|it was|was it|it'll be|it will be|that'll be|that will be|isn't that|is that|isnt that|wasn't it|was that|it's got to be|gotta be|got to be|has to be|must be|must have been|must've been)",
    "(bet|bet you|betting|reckon|guess|pretty sure|100%|sure|certain|convinced|swear) (its|it's|it was|that's|thats|it is|that was|on)",
    '(looks|looked|sounds|smells) (like|a lot like|very like|just like|exactly like|suspiciously like)',
    '(spitting image|dead ringer|split|the double) (of|for)',
    "(money is|moneys|money's) on",
    '(defo|deffo|definitely|def|obviously|clearly|100|probably|prob)',
    '(begins with|rhymes with|starts with|initials)',
    '(goes by|known as|looking at you|cough)',
  ],
});
