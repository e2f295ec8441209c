import { words } from '../engine';

/** Where only those who work there see people: cells, calls, files, courts behind the door. */
export const behindTheScenes = words({
  name: 'behind the scenes',
  nouns: [
    'detainee',
    'custody suite',
    'control room',
    'interview room',
    'caseload',
    'case conference',
    'body bag',
    'home visit',
    'crime report',
    'mortuary',
    'section 136',
    'safe and well check',
    'welfare check',
    'death message',
  ],
  phrases: [
    ...'custody cells cell briefing postmortem marac'.split(' '),
    '(in|from|at) (control|custody|cid|psd)',
    'appropriate adult',
    'duty solicitor',
    '(medical|case|custody) (notes|record)',
    'on (my|our) (relief|shift|section|watch|patch|ward|round)',
    '(on|during|just off|off|end of) (lates|nights|earlies|night shift|late turn|set of nights)',
    '(rang|called|phoned) (us|999)',
    '(rings|calls|phones) us',
    '(we|i) (got|get|were) called (to|out)',
    '(took|taking|answered|got) a (call|999)',
    '(interviewed|interviewing|in interview)',
    '(guy|lad|bloke|man|woman|girl|boy|lady|kid) we (_|) (pulled|cut|found|nicked|arrested|had|got|took|carried|visited|sectioned)',
    'sat (across|opposite|with|next to) (from|) (a|the|him|her)',
    '(in|on) the (dock|witness box|back of the van|back of the ambulance)',
    '(first|last) job (of|today|tonight)',
    '(my|our|one of our|one of my) (prisoner|patient|caller|client|tenant|regular|regulars|complainant|service user)',
    'in the next (bed|cubicle|cell|bay)',
  ],
});

/** One person, even without a name. */
export const onePerson = words({
  name: 'one person',
  phrases: [
    ...'he she him her his hers'.split(' '),
    "(he's|she's|he'd|she'd|hes|shes)",
    '(a|the|this|that|one|some) (_|) (lad|lass|bloke|guy|man|woman|girl|boy|kid|lady|fella|teenager|pensioner|mum|dad|mam|celebrity|footballer|councillor|teacher)',
    "(wife|husband|missus|mam|mum|dad|brother|sister) 's",
  ],
});

/** What state they were in, or what they did. */
export const rawState = words({
  name: 'state or deed',
  nouns: [
    'suicide',
    'overdose',
    'stabbing',
    'knife',
    'bruise',
    'needle',
    'noose',
    'antidepressant',
    'miscarriage',
    'carnage',
  ],
  phrases: [
    ...'naked drunk hammered crying screaming biting bleeding dead died killed stabbed hanged jumped drowned beaten abused raped suicidal sectioned tag nicked arrested charged kicked robbed burgled unspeakable neglected homeless pregnant soiled wet sobbing begging heroin crack coke spice ket'.split(
      ' ',
    ),
    'in bits',
    '(press|pressing|presses|pressed|drop|dropped) charges',
    'in (a|the) (cells|cell|state|coma|morgue)',
    'on (tag|bail|licence|remand|antidepressants|the register)',
    '(his|her|their) (kids|body|bruises|face|address|record|past)',
    '(off|out of) (his|her) (face|head|tree)',
    '(stabbed|hit|killed|punched|beat|strangled|bit|attacked|robbed|raped|touched|threatened) (his|her|him|my|a|the|us|me)',
    'where (he|she|they) (lives|live|is|are)',
    'handcuffed',
    'in handcuffs',
  ],
});

/** The work in general, thanks, the writer's own trouble. */
export const shopInGeneral = words({
  name: 'work in general',
  nouns: [
    'vacancy',
    'volunteer',
    'volunteering',
    'recruitment',
    'tour',
    'tv',
    'documentary',
    'podcast',
    'exhibition',
    'museum',
    'novel',
    'book',
  ],
  phrases: [
    ...'thank thanks grateful brilliant amazing legends legend lovely apply applied recruiting'.split(
      ' ',
    ),
    '24 hours in',
    'open day',
    'police interceptors',
    'line of duty',
    'years ago',
    'when i was (a|burgled|attacked|robbed|young)',
    '(in general|as a rule)',
    'no details',
    "can't (talk|say|go into)",
    'happy birthday',
    'my (own|mum|dad|nan|daughter|son|wife|husband|kids|baby|dog|cat|horse)',
  ],
});
