import {
  beginsName,
  followedBy,
  listed,
  type Place,
  precededBy,
  startsSentence,
  words,
} from '../engine';

/** After a first name: a neighbour, a pet, a street. */
const OTHERS_AFTER = listed(
  'next at my from the in down over across road street close avenue roof hardie',
);

/** `Nigel next door`, `Keir Hardwick`, `Boris the hamster`: not the politician. */
function isNoOther(at: Place): boolean {
  return !followedBy(at, ...OTHERS_AFTER) && !beginsName(at);
}

/** `PM lying again`, not `PM crew` or `7 PM`. */
function isThePm(at: Place): boolean {
  const next = at.source.tokens[at.last + 1]?.norm ?? '';
  return startsSentence(at) && /^(?:\w+ing|'s|is|has|was|should|needs)$/.test(next);
}

/**
 * People identified with a party, as of March 2026 (policy/parties-and-polls.json); a name alone
 * is never a reason for a warning.
 */
export const partyLeaders = words({
  name: 'party leader',
  phrases: [
    ...listed('starmer badenoch farage polanski swinney sunak rayner streeting'),
    '(keir starmer|kemi badenoch|rishi sunak|angela rayner|wes streeting|jeremy corbyn|liz truss|theresa may|david cameron|john swinney|nigel farage|ed davey|boris johnson|rhun ap iorwerth|rupert lowe|ben habib|george galloway|rachel reeves|andy burnham|sadiq khan|yvette cooper|david lammy|zia yusuf|lee anderson|richard tice|tony blair|robert jenrick|zarah sultana|priti patel|suella braverman|gavin robinson|mary lou mcdonald)',
  ],
  cased: ['Sir Ed', 'Rhun', 'Zack Polanski'],
  sensed: [
    { phrases: ['keir', 'kemi', 'corbyn'], sense: isNoOther },
    { cased: ['Boris', 'Nigel', 'Nige', 'Truss'], sense: isNoOther },
  ],
});

/** Elected people and ministers by their office. */
export const officeHolders = words({
  name: 'office-holder',
  nouns: [
    ...listed('mp councillor cllr politician senator msp mla backbencher frontbencher peer'),
    ...['cabinet member', 'portfolio holder', 'prime minister', 'party leader'],
  ],
  phrases: [
    ...listed('chancellor pcc pfcc spad minister ministers mayor'),
    '(shadow|) (home|foreign|health|education|justice|defence|transport|energy|culture|environment|housing|business|welsh|wales|policing|fire|crime|security|immigration|junior|borders|schools|safeguarding|police) (secretary|minister)',
    'shadow (minister|chancellor|cabinet)',
    'secretary of state',
    '(council|group|opposition|county|borough|district|city|town) leader',
    '(deputy|) first minister',
    '(business|work and pensions|local government|communities|northern ireland|scottish|scotland) secretary',
    'leader of the (council|opposition|group)',
    '(our|the|your|this|my) (local|) (commissioner|member of parliament|member)',
    '(police|crime|fire) commissioner',
    '(deputy|) police and crime commissioner',
    'member of parliament',
    '(the|our|this) pm',
  ],
  sensed: [{ cased: ['PM'], sense: isThePm }],
});

/** The government of the day, which is a party's. */
export const government = words({
  name: 'the government',
  phrases: [
    "(this|the|our|your|uk|welsh|scottish|tory|labour|british) (government|govt|gov't)",
    '(government|govt|cabinet) ministers',
    'in (government|govt)',
    '(downing street|whitehall|no 10|number 10|powers that be)',
    '(the) (home office|cabinet|treasury|department|ministry)',
  ],
  cased: ['Government', 'Govt', 'Westminster'],
  sensed: [
    {
      phrases: ['government', 'govt'],
      sense: (at) =>
        !precededBy(at, 'local', 'in', 'of', 'self', "'s") &&
        followedBy(
          at,
          ...listed(
            "is are has have was were want wants can will should would needs need don't doesn't won't",
          ),
        ),
    },
  ],
});

/** What central government sends: a sour word about it takes a tone. */
export const officialPapers = words({
  name: 'government paper or money',
  nouns: listed(
    'guidance consultation settlement return circular toolkit levy regulation legislation',
  ),
  phrases: [
    '(funding|grant|capital) (formula|settlement|letter|grant)',
    '(new|latest|draft) (_|) (guidance|regulations|framework|rules|bill|strategy|review)',
    '(white|green) paper',
  ],
});

/** The writer's own commissioner, deputy and office. */
export const commissioner = words({
  name: 'the commissioner',
  phrases: [
    '(the|our|your|this|own|essex|a) (deputy|) (commissioner|pcc|pfcc|dpcc)',
    '(police|police and crime|police, fire and crime) commissioner',
    'deputy commissioner',
    '(current|present) administration',
    '(her|his|their) (watch|leadership|tenure)',
    "under _ 's (leadership|watch|stewardship|direction)",
  ],
  cased: ['Commissioner', 'PCC', 'PFCC'],
});

/** Others who hold an elected office in the area. */
export const otherIncumbents = words({
  name: 'an office-holder of the area',
  phrases: [
    '(the|our|your|metro) mayor',
    '(the|our|your) (deputy mayor|council leader|leader of the council|cabinet member|portfolio holder)',
  ],
});

/** Bodies and plans that a member of the office's staff works on. */
export const employerPolicy = words({
  name: 'employer or its policy',
  phrases: [
    '(the|my|own|ur own) (commissioner|chief constable|chief fire officer|chief executive|deputy commissioner|pcc|boss|gaffer)',
    '(the|our) (police and crime|police, fire and crime|fire and rescue|crime|budget) (plan|panel|slides|meeting)',
    "(our|the|a|this|force's|office's|council's|pcc's|new) (_|_ _|) (policy|strategy|plan|budget|leadership|restructure|reorganisation|rota|precept|merger|crewing model|operating model|shift pattern|vision)",
    '(the|our|this) (budget|consultation|closure|decision to)',
    '(our|the|my) (_|_ _|) (leadership|managers|senior management|smt|top brass|command team|bosses|higher-ups|chief|hierarchy|management|directors|gaffers)',
    "my (employer|employers|boss|bosses|gaffers|office|council|force)'s (_|_ _|_ _ _)",
    '(this|the) (organisation|restructure|reorganisation|merger|relocation|rebrand|reshuffle)',
    '(fire|police) authority',
    '(the|my) (people|ones|lot|folk) (who|that) (pay|pays|employ|employs) me',
    '(closing|shutting|cutting|taking|moving|axing|scrapping) (_|_ _|_ _ _) (counter|counters|pump|station|desk|engine|team|unit|post|posts)',
    '(precept|budget|front counter|crewing) (rise|cut|cuts|slides|closure|closures|change|model)',
    '(leadership|management|hq)',
    'pcc',
  ],
  cased: ['Panel'],
});

const ABROAD =
  'american|us|french|german|hungarian|indian|israeli|russian|polish|italian|spanish|turkish|chinese|iranian|pakistani|nigerian|brazilian|canadian|australian|irish|dutch';

/** Politics elsewhere, as of March 2026. */
export const foreignPolitics = words({
  name: 'politics of another country',
  nouns: ['republican'],
  phrases: [
    ...listed(
      'trump biden obama putin netanyahu macron modi orban zelensky zelenskyy maga kremlin erdogan meloni merz bolsonaro lula',
    ),
    '(le pen|white house|xi jinping|imran khan|afd)',
    `(the|) (${ABROAD}) (president|election|elections|people|voters|government|parliament|congress|senate|republicans|democrats|prime minister|result|results)`,
    '(voters|government|president|election|people|elections) (in|of) (america|france|germany|hungary|india|israel|russia|poland|italy|spain|turkey|china|iran|pakistan|nigeria|brazil|canada|australia|the us|the usa|the states)',
  ],
});
