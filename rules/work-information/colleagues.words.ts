import { precededBy, words } from '../engine';

/** Matters of staff that stay between those concerned. */
export const staffMatter = words({
  name: 'staff matter',
  sensed: [
    {
      phrases: ['(complaint|grievance|allegation) (against|about|from|by)'],
      sense: (at) => !precededBy(at, 'every', 'any', 'all', 'each', 'your', 'of'),
    },
  ],
  verbs: ['suspend', 'sack', 'demote', 'discipline', 'bury it'],
  nouns: [
    ...'grievance disciplinary misconduct tribunal whistleblower redundancy sicknote'.split(' '),
    'final warning',
    'written warning',
    'sick note',
    'one to one',
    'exit interview',
    'performance plan',
    'action plan',
    'mutual consent',
    'garden leave',
    'redundancy list',
    'pay off',
    'expenses claim',
  ],
  phrases: [
    '(interviewed|questioned|investigated) by (police|detectives|psd|hr)',
    '{get} caught',
    '(long term sick|on the sick|sick leave|signed off)',
    '(having|had|off with|off having) a (breakdown|wobble|meltdown)',
    '(been|was|got|being) moved (sideways|because|after|over|on|to a desk|off the|off front line)',
    '(sickness|disciplinary|misconduct|grooming|sexting|drink|drinking|gambling) (problem|issue|matter|case)',
    '(been|got|was|being|is) (sent home|put on leave|relieved|frogmarched|rumbled|found out)',
    'on (a|his|her|their) (final|last|written|first) (warning|chance)',
    '(turned|turns|turning|came|comes|come) (up|in|back) (drunk|hungover|pissed|stoned|reeking|stinking|smelling|on the floor)',
    '(smell|smells|smelt|stank|reeked|reeks|stinks) (of|the) (drink|booze|vodka|whisky|weed|gin)',
    '(been|was|got|being) (_|) (spoken to|dealt with|given words of advice|reminded|reprimanded|carpeted|hauled) (about|for|over|in)',
    'gross misconduct',
    '(pass|badge|warrant card|laptop|locker|keys) (taken|taken off|cut up|handed in|cancelled)',
    '(taken|took) (off|from) (him|her|them) and',
    '(been|was|got|being) (walked|marched|escorted) to (his|her|their) _',
    'misconduct (papers|notice|notices|meeting)',
    'psd',
    '(in|from|with|told|by) hr',
    '(off|signed off|away) (sick|long term) (her|his|with|_)',
    "(name's|nameplate's) (off|gone)",
    'sent home pending',
    '(been|being|got|was|is|were|getting) (walked out|marched out|escorted out|moved sideways|let go|stood down|paid off)',
    '(seized|took|taken) (his|her) (phone|laptop|pass|warrant card|locker)',
    'pending (an|the|a) (investigation|inquiry|hearing|outcome)',
    '(restricted|light|back office) duties',
    '(cried|crying|in tears|screaming|shouting) in (the|a|her|his) (loos|toilets|office|meeting|kitchen|car park)',
    '(withdrawn|dropped|upheld) (it|the complaint|his complaint|her complaint|the grievance)',
    '(affair|sleeping|shagging|carrying on) with',
    '(failed|failing|fails) (his|her) (vetting|probation|drug test|fitness test|appraisal)',
    '(breathalysed|drug tested|caught shagging|on a final|on her final|on his final)',
    '(escorted out|by security|means security|mean security)',
    '(his|her|their) (drug|drugs|fitness|vetting) test',
    '(fiddling|fiddled) (_|) (overtime|expenses|books|claims|hours|timesheets|mileage|petty cash)',
    'caught at it',
    'jumped before',
    'being investigated',
    '(off|signed off|away) with (her|his|their|) (nerves|stress|anxiety|depression|ptsd|breakdown|heart|head)',
    'what _ (_|) earns',
    '(complaint|allegation|investigation) (about|against|into) (him|her)',
  ],
});

/** A colleague: by rank, by role at work, by name in a reply. */
export const workPeople = words({
  name: 'colleague',
  nouns: [
    ...'dispatcher di ds dc gaffer sarge guv guvnor commissioner lecturer manager boss supervisor sergeant sgt inspector superintendent colleague skipper officer super chief pcso director coworker constable probationer deputy firefighter paramedic superintendent caseworker usher'.split(
      ' ',
    ),
    'line manager',
    'hr director',
    'my team',
    'head of hr',
    'finance director',
    'team leader',
    'chief constable',
    'investigator',
  ],
  phrases: [
    'head of _',
    '(in|from) (hr|payroll|finance|licensing|estates|comms|legal|procurement|facilities)',
  ],
});

/** Stands for a colleague where work is spoken of. */
export const theyAtWork = words({
  name: 'he or she',
  phrases: "he she him her his he's she's they their".split(' '),
});

/** A place or body where such people work. */
export const workPlace = words({
  name: 'place of work',
  nouns: 'nick station hq depot force payroll colleague coworker academy'.split(' '),
  phrases: [
    '(our|my|the|this) (office|shift|team|unit|department|section|desk|crew|watch|ward)',
    '(at|from) work',
    'hr',
    'psd',
  ],
});

/** The writer's own case, or one that was heard in public. */
export const ownOrPublicMatter = words({
  name: 'own or public matter',
  phrases: [
    'misconduct (hearing|hearings|panel)',
    '(been|were|was) proven',
    '(my|our) (own|grievance|tribunal|claim|union|rep|case|sick note|gp)',
    "(i|i've|i'm|im|ive) (was|been|am|had|reported|raised|made|got|won|lost|signed|off)",
    ...'unison federation acas union strike ballot'.split(' '),
    'public hearing',
    'misconduct (hearing|panel) (found|ruled|heard|will|is|takes)',
    '(dismissed|barred) (without|from|for|after)',
    'gross misconduct (hearing|finding|proven) (_|) (in public|live|online)',
    "(nobody's|no one's) been sacked",
  ],
});
