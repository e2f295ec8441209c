import { words } from '../engine';

/** Matters of staff that stay between those concerned. */
export const staffMatter = words({
  name: 'staff matter',
  verbs: ['suspend', 'sack', 'demote', 'discipline', 'bury it'],
  nouns: [
    ...'grievance disciplinary misconduct tribunal whistleblower redundancy sicknote'.split(' '),
    'final warning',
    'written warning',
    'settlement agreement',
    'sickness record',
    'sick note',
    'return to work',
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
    ...'psd iopc'.split(' '),
    '(in|from|with|told|by) hr',
    '(off|signed off|away) (sick|with|long term) (her|his|_) (nerves|stress|anxiety|depression|ptsd|breakdown|_)',
    "(name's|nameplate's) (off|gone)",
    "not (on|at) '? (a|the|) (course|leave|holiday)",
    'sent home pending',
    '(been|got|was|is|were) (walked out|marched out|escorted out|moved sideways|let go|stood down|paid off)',
    '(seized|took|taken) (his|her) (phone|laptop|pass|warrant card|locker)',
    'pending (an|the|a) (investigation|inquiry|hearing|outcome)',
    '(restricted|light|back office) duties',
    '(cried|crying|in tears|screaming|shouting) in (the|a|her|his) (loos|toilets|office|meeting|kitchen|car park)',
    '(withdrawn|dropped|upheld) (it|the complaint|his complaint|her complaint|the grievance)',
    '(affair|sleeping|shagging|carrying on) with',
    '{walk} (him|her|them) out',
    '{march} (him|her|them) out',
    "(isn't|not|aren't) (on|off on) (leave|holiday|annual leave|a course|secondment)",
    '(failed|failing|fails) (his|her) (vetting|probation|drug test|fitness test|appraisal)',
    '(breathalysed|drug tested|caught shagging|fiddling|on a final|on her final|on his final)',
    '(complaint|grievance|allegation) (against|about|from)',
    '(escorted out|by security|means security|mean security)',
    '(his|her|their) (drug|drugs|fitness|vetting) test',
    '(fiddling|fiddled) (_|) (overtime|expenses|the books|claims|hours)',
    'caught at it',
    '(before|ahead of) the hearing',
    'jumped before',
    'being investigated',
    'off with (stress|ptsd|depression|anxiety)',
    'what _ (_|) earns',
    '(complaint|allegation|investigation) (about|against|into) (him|her)',
  ],
});

/** A colleague: by rank, by role at work, by name in a reply. */
export const workPeople = words({
  name: 'colleague',
  nouns: [
    ...'dispatcher di ds dc gaffer lecturer manager boss supervisor sergeant sgt inspector superintendent colleague skipper officer pcso director coworker constable probationer deputy'.split(
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
  phrases: "he she him her his he's she's they their".split(' '),
});

/** The writer's own case, or one that was heard in public. */
export const ownOrPublicMatter = words({
  name: 'own or public matter',
  phrases: [
    '(my|our) (own|grievance|tribunal|claim|union|rep|sergeant|case|sick note|gp)',
    "(i|i've|i'm|im|ive) (was|been|am|had|reported|raised|made|got|won|lost|signed|off)",
    ...'unison federation acas union strike ballot'.split(' '),
    'public hearing',
    'misconduct (hearing|panel) (found|ruled|heard|will|is|takes)',
    '(dismissed|barred) (without|from|for|after)',
    'gross misconduct',
    "(nobody's|no one's) been sacked",
  ],
});
