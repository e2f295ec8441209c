import { words } from '../engine';

/** People one meets in the work. */
export const peopleMet = words({
  name: 'person met',
  nouns: [
    ...'family mum dad teenager lad girl boy child kid baby lady woman man bloke couple pensioner caller victim patient tenant resident prisoner detainee pupil nan grandad mother father lass toddler client mam'.split(
      ' ',
    ),
    'service user',
    'young person',
    'care leaver',
    'foster child',
  ],
  phrases: ['(year|yr) old', '(one|job|call|case) i told you about', 'job', 'shout'],
});

/** What the service did, told by the one who did it. */
export const metAtWork = words({
  name: 'met through work',
  verbs: ['rehouse', 'safeguard', 'resuscitate', 'rescue'],
  phrases: [
    "(i|we|i've|we've|i have|we have) (_|) (helped|met|visited|placed|saw|took|sat|arrested|dealt|spoke|attended|nicked|interviewed|known|saved|moved|supported|removed|found|looked|held|carried|cut|pulled|talked|drove|fed|told|gave|booked|searched|delivered|promised|knocked)",
    '(held|holding) (_|) (_|) (_|) hand',
    '{take} (a|the|her|his) (statement|baby|child|call)',
    '(told|tell|telling|rang|messaged|called|wrote to|came to|thanked|hugged|asked) (me|us)',
    'one of my (families|kids|clients|patients|victims|mums|tenants|cases|callers|lads|girls|service users|prisoners|young people)',
    'my (caller|victim|detainee|prisoner|patient|client|service user|case)',
    'on my (caseload|ward|patch|shift)',
    'since (she|he) was (a|in|_)',
    '(to support|to see|supporting|seeing) (one|a|the|my|her|him)',
    'told you about',
    '(usher|custody|control room|court|ward|call handler|999|probation|social work|paramedic|police|response) (diaries|diary)',
    '(gave|giving) (the|a|her|him) _',
  ],
});

/** Trouble that nobody would want retold. */
export const trouble = words({
  name: 'trouble',
  nouns: [
    'foster placement',
    'placement',
    'bruise',
    'needle',
    'overdose',
    'court',
    'removal',
    'refuge',
    'magistrate',
    'restraining order',
    'social worker',
    'trial',
    'arrest',
    'custody',
    'trafficking trial',
  ],
  phrases: [
    ...'dv abuse abused abusive foster fostered suicidal suicide stabbed beaten battered homeless addict heroin drunk drugs overdosed murdered died violent neglected starving trafficked raped bailiffs eviction evicted jail prison'.split(
      ' ',
    ),
    'domestic',
    '{cut} (him|her|them|his|the|a) (_|) (out|down)',
    'put (her|him) in hospital',
    'took (a|the|her|his) (baby|child|kids|children|son|daughter)',
    '(take|taken|taking) (a|the|her|his|my|into|away) (baby|child|kids|children|care)',
    '(doing|done) (with|to) (their|his|her) (pension|pensions|money|savings)',
    '(crash|collision|cardiac arrest|cpr|stillborn|cot death|crying|sobbing)',
    "(can't|cannot|can't ever|mustn't|still can't) (be told|know|find out) where",
    '(fled|fleeing|ran from|left|escaped) (her|his|the|an|a) (husband|ex|dad|partner|father|violent|abusive|home)',
    'name change',
    'self harm',
    'taken into care',
    '(ripped|split|bust|broken) (lip|nose|jaw|arm|door)',
    'black eye',
  ],
});

/** A detail by which the people concerned would know themselves. */
export const uniqueDetail = words({
  name: 'unique detail',
  phrases: [
    '(two|three|four|five|six|seven|eight|nine|ten|twelve) (kids|children|placements|foster|siblings|dogs|cats|sisters|brothers|boys|girls|under)',
    '(kids|children|boys|girls) under (five|ten|three|two|_)',
    '(twins|triplets|newborn)',
    'name change',
    'where (she|he|they) (lives|live|is|are)',
    '(a|an|the|his|her|their) (_|) (yellow|blue|red|green|pink|white|black) (corsa|car|van|hat|coat|door|bike|dress|house|dog)',
    '(17|16|15|14|13|12|11|10|9|8|7|6) (year|yr)',
    'at (_|) (magistrates|crown court|county court|college|school|uni|hospital|station)',
    '(college|school|church|mosque|flat|caravan|farm|shop|salon|chippy|takeaway) (in|on|at|by)',
    '(works|worked) (at|in|for|on)',
    '(lives|lived) (in|on|above|at|near|opposite)',
    '(is|was|turned|aged|just|only|at) (6|7|8|9|10|11|12|13|14|15|16|17|18|19|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)',
    'since (she|he) was _',
    '(from|moved from|came from) (hanoi|vietnam|albania|syria|kabul|poland|romania|nigeria|ghana|somalia|sudan|eritrea)',
    '(passed|passing) (her|his) driving test',
    '(tall|blonde|redhead|ginger|tattoo|one leg|wheelchair|glass eye)',
  ],
});

/** Consented, old or made general. */
export const toldWithCare = words({
  name: 'told with care',
  phrases: [
    '(with|gave) (her|his|their) (permission|consent|blessing)',
    '(details|names) (have been|are|) changed',
    '(agreed|asked) (to|me to) (share|tell)',
    'no details',
    '(years|decades) ago',
    'case study',
    'fictional',
    'my (own|) (son|daughter|kids|wife|husband)',
  ],
});
