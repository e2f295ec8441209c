import { words } from '../engine';

/** The writer, or somebody close, met a person in the course of the work. */
export const dealtWith = words({
  name: 'dealt with at work',
  phrases: [
    '(had|have|got|put|threw|booked|kept|brought) (him|her|them|the) (_|) (in|into) (custody|the cells|a cell|our cells|the van|cuffs|here)',
    '(in|into|from) (our|my) (cells|cell|custody|ward|ambulance|van|court|refuge|surgery|clinic|classroom)',
    '{take} (a|the|that|his|her|their) (999|call|999 call|statement|complaint|job) (from|off|about|at|to)',
    "(was|were|is|are) (my|our|my husband's|my wife's|hubby's|my shift's|my crew's) (job|shout|call|case|prisoner|patient|arrest|body|death)",
    '(first|second) on (scene|the scene)',
    '(i|we) (was|were|got) (called|sent|dispatched|turned out|despatched) (to|out)',
    '{sit} (in|through) (on|) (the|a|his|her|their|) (postmortem|post mortem|post-mortem|pm|interview|case conference|inquest|panel|hearing)',
    '(i|we) (cut|pulled|dragged|carried|lifted|fished|zipped) (him|her|them|his|the|a|someone) (_|) (out|down|up|from)',
    '(i|we) (nicked|arrested|cuffed|sectioned|booked in|tasered|strip searched|searched|detained|restrained) (him|her|them|_)',
    '(our|my) (lot|crew|shift|team|lads|girls|unit) (nicked|arrested|had|attended|went|dealt|got called|found|took)',
    '(hubby|my husband|my wife|the missus|my brother|my sister|my mate|my dad|my mum|my daughter|my son|my bf) (was|had|took|went|attended|nicked|arrested|dealt|is|got) (on|to|the|him|her|with|that|a|called) (scene|shift|call|job|him|her|it|prisoner|body)',
    '(rang|called|phoned) (in to|us at|the office|our office|the control room|control)',
    '(complained|reported) to (us|the office|our office)',
    '(i|we) (can|could) see (from|on|in) (our|your|his|her|the) (records|file|system|notes|record)',
    "(i've|we've|i have|we have|just) (checked|looked) (and|into|it|at) (_|) (officer|son|neighbour|case|complaint|file|record|claim|daughter|husband|wife)",
    '(was|were|is) our (overdose|stabbing|jumper|shout|arrest|drunk|domestic|sudden death|body|rtc|crash|fatal|prisoner|callout)',
  ],
});

/** One person, as readers who live nearby would say it. */
export const somebodyKnown = words({
  name: 'somebody known',
  phrases: [
    "(the|our|that) (mayor|councillor|headteacher|head|vicar|doctor|teacher|solicitor|footballer|chef|celebrity|butcher|barber|landlord|landlady|mp|coach|lollipop lady|postman) 's (_|) (wife|husband|son|daughter|house|kid|mum|brother|missus|lad|girl)",
    "(mayor|councillor|headteacher|vicar|doctor|teacher|solicitor|footballer|chef|butcher|barber|landlord|landlady|mp|coach|postman) 's (wife|husband|son|daughter|house|kid|mum|brother|missus|lad|girl)",
    '(that|the) (lad|lass|man|woman|bloke|girl|boy|kid|lady|guy|fella|couple|family|driver|cyclist|biker|jumper|baby) (who|that|from|at|with|off|in) (_|)',
    '(the|a) (man|woman|bloke|girl|boy|lad|guy) (they|you) (found|saw|all|arrested)',
    '(your|his|her) (son|daughter|husband|wife|brother|sister|mum|dad|neighbour|partner)',
    'the officer you (named|complained|mentioned|reported|asked)',
    'from (number|no) _',
    '(him|her|them|he|she)',
  ],
});

/** Something happened to them that they would not tell. */
export const bluntDetail = words({
  name: 'what happened to them',
  nouns: [
    'overdose',
    'ket',
    'needle',
    'body',
    'suicide',
    'hanging',
    'stabbing',
    'miscarriage',
    'black eye',
    'caution',
    'complaint',
    'drug',
    'warning',
    'marker',
  ],
  phrases: [
    ...'dead died drunk pissed hammered naked crying screaming bleeding killed hanged jumped drowned beaten battered assaulted raped overdosed suicidal sectioned soiled custody cells arrested nicked bailed restricted suspended heroin coke cocaine spice weed'.split(
      ' ',
    ),
    'off (his|her|their) (face|head|tits)',
    'previous (warnings|convictions|calls|complaints)',
    'under investigation',
    'no further action',
    "family (don't|doesn't|do not|didn't) know",
    'kicking off',
    'in (hospital|intensive care|a coma|a bad way)',
    'poor (kids|family|thing|mum|dad|love)',
    'our (overdose|stabbing|jumper|drunk|domestic|sudden death|body|fatal)',
  ],
});
