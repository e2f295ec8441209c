import { words } from '../engine';

/** Offences whose complainants are anonymous for life. */
export const sexualOffence = words({
  name: 'sexual offence',
  verbs: ['rape', 'groom', 'traffic', 'molest', 'grope'],
  nouns: ['rapist', 'sex offender', 'forced marriage', 'sex attack'],
  phrases: [
    ...'rape rapes raped fgm upskirting voyeurism'.split(' '),
    'sexual (offence|offences|assault|assaults|abuse|exploitation|activity|attack)',
    'sexually (assaulted|abused|exploited)',
    'sex (offence|offences|assault|crime|crimes|abuse)',
    'indecent (assault|exposure|images)',
    '(trafficking|modern slavery|slavery|grooming) (case|trial|victim|victims|gang|charges)',
    '(human|sex) trafficking',
    'trafficking',
    'child (sex|abuse|exploitation)',
    'honour (based|killing)',
  ],
});

/** Words that make the person named the one it was done to. */
export const doneToThem = words({
  name: 'done to the person',
  phrases: [
    '{rape} (her|him)',
    '{grope} (her|him)',
    '{groom} (her|him)',
    '{traffic} (her|him)',
    'sexually (assaulted|abused) (her|him)',
    '(her|his) (rapist|rape|groomer|trafficker|abuser|sexual assault|rape case|rape trial)',
    '(was|were|been|being|got) (raped|groped|groomed|trafficked)',
    '(was|were|been|being|got) sexually (assaulted|abused|exploited)',
    '(rape|sexual assault|sexual abuse|grooming|trafficking|fgm) (victim|survivor|complainant|accuser)',
    '(accused|accuses|reported) (him|her|them) (of|for) (rape|raping|sexual assault|groping|grooming)',
    '(reported|made) the rape',
  ],
});

/** Who complained, or whom it happened to. */
export const complainant = words({
  name: 'complainant',
  phrases: [
    '(the|this|that) (victim|complainant|survivor|accuser)',
    'the (girl|woman|lass|lad|boy|kid|student|pupil|child|lady|one)',
    '(she|her|he)',
    "(she's|shes|he's)",
    '(my|his) (step daughter|stepdaughter|daughter|sister|niece|student|pupil|cousin|neighbour|ex)',
  ],
});

/** Somebody in a case, whatever the offence. */
export const personInCase = words({
  name: 'person in a case',
  phrases: [
    '(the|this|that) (victim|witness|complainant|informant|suspect|accused|defendant|deceased|burglar|attacker|survivor|key witness)',
    "(the|that) (lad|man|woman|bloke|girl|boy|guy|kid|driver|teenager) (they|they've|we) (arrested|nicked|found|charged|lifted|are looking for)",
    '(the|that) (lad|man|woman|bloke|girl|boy|guy|kid|driver|teenager|family) who (got|was|were) (stabbed|shot|robbed|raped|killed|attacked|burgled|arrested|beaten|assaulted|groomed)',
    'who reported (it|him|her|them)',
    '(the|that) (girl|boy|kid|child|woman|lad) (he|she|it) (did|happened|was done)',
    "'s (daughter|son|wife|sister|niece|husband|kid) (he|she) (did it|did that|touched|hit|attacked|stabbed|raped|groomed)",
    '(the|that) (lad|man|woman|bloke|girl|boy|guy|kid|driver|teenager|one) who (did|done|stabbed|shot|robbed|killed|burgled|attacked|raped|groomed|reported|called)',
    '(the|that) (woman|girl|man|lad|boy) (in|from) the (_|) (case|trial|stabbing|murder|robbery|attack)',
    '(the|that) (lass|woman|girl|lad|boy|man) who (accused|reported|complained)',
  ],
});

/** A particular by which somebody who knows a little can work out the rest. */
export const particular = words({
  name: 'identifying particular',
  phrases: [
    '{work} (at|in|for|behind|on)',
    '{live} (at|in|on|near|opposite|above|behind|next|with|by|round)',
    '{go} to (_|) (school|college|uni|sixth form|academy)',
    '(goes|went|used to go) to (_|)',
    '(is|was) (a|the) (first year|fresher|nurse|teacher|receptionist|cleaner|barmaid|student|cheerleader|dancer|lifeguard|babysitter|trainee)',
    '(first|second|third|final) year (at|student)',
    'year (7|8|9|10|11|12|13|seven|eight|nine|ten|eleven)',
    '(her|his) (mum|dad|step dad|stepdad|step-dad|stepmum|mother|father|brother|sister|uncle|aunt|nan|boss|coach|family|parents) (owns|runs|is|was|has|works|lives|drives|teaches|sits)',
    '(plays|rows|swims|dances|sings|runs|rides|boxes) for',
    '(only|the) (redhead|ginger|blonde|tall|one) (one|in|girl|with|at)',
    'with the (red|ginger|blonde|pink|blue|purple|curly|long|short|green) (hair|car|coat|door)',
    '(from|of) (hanoi|vietnam|albania|lagos|kabul|warsaw|bucharest|romania|poland|_ house)',
    '(tall|short|blonde|redhead|ginger|tattoo|tattooed|wheelchair|pregnant|twin|twins)',
    '(he|she) (had|has|was|is) been (her|his) (coach|teacher|tutor|boss|stepdad|step dad|vicar|uncle|carer|neighbour|scout leader|music teacher|manager|pe teacher)',
    "(he'd|he had|he was|he is|he's) (been|) (her|his) (coach|teacher|tutor|boss|stepdad|step dad|vicar|uncle|carer|neighbour|dad|father|manager|instructor)",
    '(same|the) (school|road|street|class|team|club|church) as',
    '(everyone|everybody|we all|half the town|whole town|you all|anyone) (knows|know|can guess|can work out) (who|which|it|her|him)',
    'do the (maths|math)',
    'rhymes with',
    '(starts|begins|beginning|starting) with (a|an|_)',
    'initials',
    '(is|was) called',
    '(her|his) name (is|was)',
    '{drive} (a|the) _',
    'sits (_|) (_|) (behind|next|in front|near|rows)',
    '(in|is in) (my|your|our) (son|daughter|kid|lad|girl)',
    '(is|was) a (councillor|teacher|doctor|nurse|vicar|policeman|copper|footballer|solicitor|head)',
    '(at|in) (my|our|the) (son|daughter|kids|lads|girls) (school|class)',
    "'s (cousin|sister|niece|daughter|brother|son|nephew|stepdaughter|wife|girlfriend|nan|grandson)",
  ],
});

/** The rule itself explained, or a complainant who chose to speak. */
export const anonymityTalk = words({
  name: 'about anonymity',
  phrases: [
    ...'anonymity anonymous protected charity helpline support conference training book memoir campaigner documentary author'.split(
      ' ',
    ),
    'waived (her|his|their) (right|anonymity)',
    "(cannot|can't|can not|must not|do not|don't|please don't|never) (be|) (named|name|identified|identify|share|speculate|guess)",
    'if you (have been|are)',
    'rape crisis',
    'survivors trust',
    'by law',
  ],
});

/** Of people under 18 before a court, nothing may identify them. */
export const youthCourt = words({
  name: 'youth court',
  nouns: ['referral order', 'youth rehabilitation order', 'young offender'],
  phrases: [
    'youth court',
    'youth justice',
    'juvenile court',
    '(a|) yro',
    'secure children',
    'youth offending team',
    'reprimand',
    'youth caution',
    '(10|11|12|13|14|15|16|17) (yr|yrs|year|years|y/o|yo) old (they|who|we|charged|arrested|that|accused|boy|girl|lad) (_|) (charged|arrested|nicked|accused|in court|up for|did|stabbed|killed|is|got)',
    "(teen|teenager|kid|boy|girl|lad) (they|they've|who|we) (charged|arrested|nicked|was arrested|was charged|got arrested)",
    '(the|that) (13|14|15|16|17)-year-old (who|from|that|is|son|daughter)',
  ],
});

/** One young person, pointed out. */
export const pointedOut = words({
  name: 'one young person',
  phrases: [
    '(the|that|our|their) (_|) _ (twins|twin|brothers|sisters|lad|lads|boy|boys|girl|girls|kid|kids|son|daughter)',
    '(the|that) (lad|boy|girl|kid|twins|brothers|sisters) (from|who|in|at|with|that)',
    "'s (son|daughter|lad|boy|girl|eldest|youngest|kid|grandson|twins|brother)",
    '(son|daughter) of',
    'her (eldest|youngest)',
  ],
});
