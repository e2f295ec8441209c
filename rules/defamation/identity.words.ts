import { listed, precededBy, words } from '../engine';

/** Ways of pointing a finger: `this is the lad who`, `it was her that`. */
export const pointing = words({
  name: 'pointing out',
  phrases: [
    "(this is|this was|that is|that was|that's|here's|he's|she's|it's|it was|look at) (the|that|your|our) (lad|bird|lass|bloke|man|woman|guy|girl|boy|one|person|scumbag|thug|driver|idiot|lowlife|scrote|culprit|face) (who|that|what|responsible|behind)",
    "(it's|it was|that's|that was|this is|here is|definitely|100 %|defo) (him|her|them)",
    'make (him|her|them|this) (_|) (famous|viral|known)',
    '(get|share|spread|plaster|post) (his|her|their|this) (face|name|photo|picture|mug|profile)',
    '(name|named) (and|&) (shame|shamed)',

    'he lives (at|on|in)',
  ],
});

/** A crime told as news by those it concerns. */
export const outrage = words({
  name: 'crime told',
  nouns: listed(
    'burglary break-in robbery theft arson mugging assault attack stabbing flasher prowler vandalism poisoning culprit thief',
  ),
  phrases: [
    '(who|that|whoever) (hit|stole|took|robbed|broke|smashed|attacked|killed|burgled|keyed|torched|poisoned|mugged|punched|dumped|scammed|nicked|vandalised|slashed|stabbed|wrecked|trashed|assaulted|kicked|beat|set fire|set light|did this)',
    '(who|that) put (a|the|that) _ (through|in)',
    '(grassed|hit and run|trying car doors|been poisoning|been nicking|car doors|cctv|stills|doorbell|footage|dashcam)',
  ],
});

/** What happens to a suspect before any charge. */
export const arrestWord = words({
  name: 'arrest',
  phrases: [
    '(arrested|nicked|lifted|raided|detained|cuffed|cautioned|huckled)',
    '(in|into) (cuffs|handcuffs)',
    '(taken|carted|led|marched) (away|off|in) (by|in|for)',
    '(in|had in|taken in) for questioning',
    'being (questioned|interviewed|investigated)',
    '(questioned|interviewed) (by|under|about|over)',
    '(under|facing) (_|_ _|) (investigation|arrest)',
    'helping (the|) police with',
    '(suspended|sacked) (for|over|pending|while|after)',

    '(been|was) suspended',
    'the suspect',
  ],
});

/** Words that a name follows when people guess. */
export const identifying = words({
  name: 'putting a name to it',
  phrases: [
    "(it's|it is|it was|it were|that'll be|that will be|that's|that is|is that|was it|it'll be|isn't that|it belongs to|gotta be|got to be|has to be|must be|must have been|told us it's)",
    '(bet|betting|reckon|guess|sure|convinced|swear|money) (its|it was|on|is on)',
    '(looks|sounds) (_|_ _|) like',

    '(defo|definitely|obviously|clearly|probably)',
    '(begins with|rhymes with|starts with|initials)',
    '(goes by|known as|looking at you|cough)',
  ],
});

/** Jury service from the inside, and what stays in the room. */
export const juryService = words({
  name: 'jury service',
  phrases: [
    '(jury service|jury duty|jury room)',
    '(on|sat on|doing|been on) (a|the|my) (jury|trial)',
    '(eleven|ten|nine|eight|seven) of us (_|) (say|think|reckon|want|voted|said)',
    'we (acquitted|convicted|found him|found her|let him off|cleared)',

    'foreman',
  ],
});
export const juryMatter = words({
  name: 'what a jury weighs',
  phrases: [
    '(guilty|innocent|acquitted|convicted|evidence|verdict|deliberating|deliberate|convict|acquit|voted|undecided|hung|dodgy|shifty|agreed|agree|foreman|swung it|holding out|swayed|unanimous)',
    '(googled|looked up|looked him up|looked her up)',
    '(he|she|they|lad|lass) (did it|done it|looks|seems)',
    '(ten|eleven|nine|eight|seven|10|11|9|8|7) (one|two|three|four|five|1|2|3|4|5)',
    'between us',
    'let (him|her|them) off',
  ],
});

/** Courts and orders under which nobody is to be identified. */
export const protectedCase = words({
  name: 'protected case',
  phrases: [
    '(youth|family|protection) (court|panel|bench|judge)',
    '(private|secret|closed|custody|care|adoption|family) (hearing|hearings|proceedings)',

    '(name|identity) (stays|remains|is|still) (banned|secret|hidden|protected|restricted)',
    '(informant|informer|whistleblower|supergrass) (was|is|in)',
    "(they|papers|press|media) (can't|cannot|won't|couldn't) (name|print)",
    '(referral|supervision|detention and training|rehabilitation|care|adoption) order',
    '(new|changed|different|secret) (identity|name)',

    '(goes by|going by|calls himself|calls herself|living as|known as|passing as|now called|answers to|under the name|under another name) _',
    '(anonymity|gagging|court) order',
    '(injunction|reporting restrictions|anonymity|undercover (in|officer|cop))',
    "(can't|cannot|couldn't|nobody's|not allowed) (_|_ _|) (name|named|identified|print)",
    '(girl|boy|lad|woman|victim|complainant|witness) (in|of|from) (the|) (_|_ _) (case|trial)',

    'behind (a|the) screen',
    '(gave|giving) evidence (against|behind|in secret)',
    '(grassed|grassed up|grass|snitched)',
    '(trafficking|slavery|rape|grooming|abuse) (trial|case|sentencing)',
    'restorative justice',
    '(council|social services|court) (is|are|took|taking|takes|removed|removing) (_|_ _) (baby|kids|children|daughter|son)',
  ],
});

/** Whoever such an order protects. */
export const protectedPerson = words({
  name: 'protected person',
  sensed: [
    {
      nouns: listed(
        'killer murderer rapist bomber gunman strangler abuser attacker stabber arsonist paedo supergrass informant twin lad kid boy girl teenager schoolboy schoolgirl son daughter youngest eldest grandson nephew stepdaughter witness footballer surgeon teacher',
      ),
      sense: (at) => !precededBy(at, 'a', 'an', 'any', 'no', 'every'),
    },
  ],
});

/** Small facts that tell neighbours who it is. */
export const particulars = words({
  name: 'a telling detail',
  phrases: [
    '(his|her|their) (dad|mum|nan|brother|sister|stepdaughter|twin|ex|neighbour) (is|has|was|runs|works|drives|does|presents|reads|plays|teaches|owns|coaches|sings|sells)',
    '(his|her) (stepdaughter|daughter|niece|ex|sister)',
    '(works|cleans|sings|drives|plays|lives|serves|teaches|grew up|drinks|trains|shops|owns|runs|stacks shelves|pulls pints|goes) (at|on|the|in|for|to|two|next|opposite|left|right)',

    '(barman|barmaid|chef|cook|cleaner|cashier|assistant) (at|in) _',
    '(year|yr) (_) (boy|girl|lad|lass|pupil|neighbour)',
    '_ _ year _',
    '(from|at) (_|_ _|_ _ _) (primary|academy|school|under)',
    '(the one with|rhymes with|used to be called|on the front pages|next door|two doors)',
  ],
});

/** Words that name who reported a sexual offence. */
export const complainant = words({
  name: 'naming a victim',
  phrases: [
    "(she's|he's|that's|this is) (the|that) (one|girl|woman|lad|boy|victim|person|lass) (who|that) (accused|reported|cried|claims|claimed|alleged|went to the police)",
    '(the|that) (girl|woman|lad|boy|kid) (he|she) (raped|abused|groped|attacked|assaulted) (is|was)',
    '(the|his|her) (victim|accuser|complainant) (is|was|works|lives|goes to|used to)',
    '(girl|woman|lass|lad|victim) who (accused|reported|shopped) (_|_ _)',
    '(cried|crying) rape',
  ],
});
export const sexualCase = words({
  name: 'sexual case',
  phrases: listed(
    'rape raped rapist groped grooming abused upskirting voyeurism trafficked sexual',
  ),
});

/** A hint at who it is, where a name is asked for. */
export const clue = words({
  name: 'clue to a name',
  phrases: [
    '(begins|starts|rhymes|ends) with',
    '(lives|works|drives|drinks|parks|plays|trains|sits) (by|at|on|in|near|next|opposite|above|behind|for|round|a|the)',
    'we all know who',
    '(the|that) (one|bloke|lad|lass|man|woman|guy|girl|boy|fella|kid|driver|chap) (with|from|at|who|next|in|opposite|across|off)',
  ],
});
