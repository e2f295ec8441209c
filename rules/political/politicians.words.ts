import { words } from '../engine';

/**
 * People identified with a party, as of March 2026 (policy/parties-and-polls.json); a name alone
 * is never a reason for a warning.
 */
export const partyLeaders = words({
  name: 'party leader',
  phrases: [
    ...'starmer badenoch farage polanski swinney corbyn sunak truss rayner streeting'.split(' '),
    'keir',
    'kemi',
    'nigel farage',
    'ed davey',
    'boris johnson',
    'rhun ap iorwerth',
    'rupert lowe',
    'ben habib',
    'george galloway',
    'gavin robinson',
    'mary lou mcdonald',
  ],
  cased: ['Boris', 'Nigel', 'Sir Ed', 'Rhun', 'Zack Polanski'],
});

/** Elected people and ministers by their office. */
export const officeHolders = words({
  name: 'office-holder',
  nouns: [
    ...'mp councillor cllr politician senator msp mla backbencher frontbencher peer'.split(' '),
    'cabinet member',
    'portfolio holder',
    'prime minister',
    'party leader',
  ],
  phrases: [
    ...'pm chancellor pcc pfcc spad minister ministers mayor'.split(' '),
    '(home|foreign|health|education|justice|defence|transport|work and pensions|energy|culture|environment|housing|business|levelling up|welsh|wales) (secretary|sec)',
    '(policing|fire|crime|security|immigration|shadow|junior|housing|borders|schools|safeguarding) (minister|secretary|chancellor)',
    'secretary of state',
    '(council|group|opposition) leader',
    'leader of the (council|opposition|group)',
    '(our|the|your|this|my) (local|) (commissioner|mp|member of parliament|member)',
    '(police|crime|fire) commissioner',
    '(deputy|) police and crime commissioner',
    'member of parliament',
  ],
});

/** The government of the day, which is a party's. */
export const government = words({
  name: 'the government',
  phrases: [
    "(this|the|our|your|uk|welsh|scottish|tory|labour|british) (government|govt|gov't)",
    '(government|govt|cabinet) ministers',
    '(downing street|whitehall|westminster)',
    'no 10',
    'number 10',
    'the (home office|cabinet)',
  ],
  cased: ['Government', 'Govt'],
});

/** The writer's own commissioner, deputy and office. */
export const commissioner = words({
  name: 'the commissioner',
  phrases: [
    '(the|our|your|this|essex) (deputy|) (commissioner|pcc|pfcc|dpcc)',
    '(police|police and crime|police, fire and crime) commissioner',
    'the commissioner and (deputy|the deputy)',
    'deputy commissioner',
  ],
  cased: ['Commissioner', 'PCC', 'PFCC'],
});

/** Bodies and plans that a member of the office's staff works on. */
export const employerPolicy = words({
  name: 'employer or its policy',
  phrases: [
    'our (own|) (finance|it|hr|comms|estates|legal|payroll|procurement|press) team',
    '(the|our) (new|latest) _ (system|policy|process|plan)',
    'the (commissioner|chief constable|chief fire officer|chief executive|deputy commissioner)',
    '(the|our) (police and crime|police, fire and crime|fire and rescue) (plan|panel)',
    '(our|the) (force|constabulary|office|brigade|fire service|fire authority|council) (policy|strategy|plan|leadership|restructure|)',
    '(our|the) (leadership|senior management|smt|top brass|command team|bosses|higher-ups|chief|restructure|reorganisation)',
    '(this|the) organisation',
    '(our|the) (own|) (bosses|management|seniors|directors|gaffers|hierarchy)',
    '(the|our|this) (new|latest|) (shift pattern|rota|roster|estates strategy|budget|it system|crime plan|rural plan|workforce plan|target operating model)',
    '(this|our|the) (new|latest) (strategy|plan|policy|structure|rota|uniform|vision|values|approach)',
    'hq',
    '(our|the|this) (new|) force _ (policy|strategy|plan)',
    '(leadership|management)',
    '(the|our|this) new (hq|headquarters|building|system|software|model|structure)',
    '(the|this|our) (consultation|closure|decision to close|merger|move)',
    '(closing|shutting|cutting|taking|moving|axing|scrapping) (the|our|a) (_|) (front|_) (counter|pump|station|desk|engine|team|unit|post)',
    '(the|our) (_|) (strategy|rota|restructure|budget|rural plan|business plan|crime plan)',
    '(the|our|this) precept',
    '(our|the) (estates|uniform|dress|leave|sickness|parking|vetting|hybrid|flexible|office|return) policy',
  ],
  cased: ['Panel', 'the Plan'],
});

/** Politics elsewhere, as of March 2026. */
export const foreignPolitics = words({
  name: 'politics of another country',
  nouns: ['republican'],
  phrases: [
    ...'trump biden obama putin netanyahu macron modi orban zelensky zelenskyy maga kremlin'.split(
      ' ',
    ),
    'le pen',
    'white house',
    'xi jinping',
    'afd',
  ],
});
