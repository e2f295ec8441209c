import { words } from '../engine';

/** Systems that only staff can search. */
export const systems = words({
  name: 'system of the service',
  cased:
    'PNC PND LEDS ViSOR ANPR HOLMES CRIMINT IDENT1 CAD RMS Niche Athena STORM Merlin SystmOne Liquidlogic Mosaic'.split(
      ' ',
    ),
  phrases: [
    '(on|in|via|using|checked|through|says) (athena|niche|storm|holmes|merlin|crimint|red sigma)',
    ...'pnc pnd leds anpr visor nspis systmone dvla'.split(' '),
    '(our|the|police|work|force|council|crime|custody|hr|housing|patient|benefits) (system|systems|database|computer|terminal)',
    '(ward|hospital|council tax|benefits|housing|custody|crime|payroll|dispatch|gp|school|claims) (system|database|records|notes|screen|terminal)',
    'police national (computer|database)',
    '(custody|criminal|crime|police|medical|hospital|tenancy|case|patient|arrest) (record|records|file|history|notes)',
    '(his|her|their|your) (record|file|notes|history)',
    'charge sheet',
    'database',
  ],
});

/** Looking somebody up. */
export const lookingUp = words({
  name: 'looking up',
  verbs: [
    'check',
    'look up',
    'pull up',
    'bring up',
    'type in',
    'nosy at',
    'rummage',
    'scroll',
    'trawl',
    'dig up',
    'pnc',
    'google',
    'peek',
    'snoop',
    'have a look',
    'have a nosy',
    'have a little nosy',
    'have a peek',
    'do a check',
    'do a search',
    'run a check',
  ],
  phrases: [
    '{ask} (a|my|me|the) (mate|pal|friend|cousin|sister|brother|contact|girl|lad|lass) (_|) (_|) (at|on|in|who)',
    'knowing (which|who|whose|what|where|exactly)',
    '{type} (in|up) (his|her|their|your|my|a|the) _',
    '(in|through|reading|seen|scrolled|flicking through) (the|his|her|their|your) (notes|records|file|log|logs|history)',
    'did (him|her|them) on',
    'a nosy',
    '{find} out (where|who|what|whether|which|how|if)',
    'took (_|_ _|_ _ _|) (minute|minutes|second|seconds|clicks)',
    '(ran|run|running) (it|him|her|them|that)',
    "(had|having|took|took a) (a|) (look|peek|nosy|gander|shufti|butcher's)",
    'i can (see|tell|look)',
    '{search} (on|through) the',
    '{search} (for|up) (him|her|them|your|my|his)',
    '{look} (him|her|them|you|your|my|his|the|our|someone|everyone) (_|) up',
    '{check} (him|her|them|you|your|my|his) (_|) (_|) (out|up)',
    '({run}|{check}|{do}|{look at}|{search}) (the|his|her|their|a|your) (plate|plates|reg|name|number|registration)',
    '{open} (the|his|her|their|your) (record|file|notes|log)',
    '{put} (the|his|her|their|your) (name|plate|reg|number|details|dob) (in|into|through)',
  ],
});

/** What a record says of a person. */
export const recordSays = words({
  name: 'what a record says',
  nouns: [
    'conviction',
    'caution',
    'warning marker',
    'known associate',
    'marker',
    'bankruptcy',
    'complaint',
    'debt',
    'ccj',
    'arrears',
    'overdraft',
    'restraining order',
    ...'injunction disqualification insolvency sanction alias allegation eviction'.split(' '),
    'allergy',
    'prescription',
    'appointment',
    'diagnosis',
  ],
  phrases: [
    "(says|said|shows|show|reckons) (he's|she's|they're|you've|you're|that|your|his)",
    'real name',
    '(came|comes|come) back (with|as|positive)',
    '(_) (hits|matches|convictions|arrests|addresses|aliases|cautions)',
    'been in trouble',
    '(antidepressants|property|properties|ward _|offender|offenders|another name|alias)',
    '(form|record|sheet|history) (as|longer) (long|than)',
    'coming out (of|on)',
    'in (arrears|debt)',
    'pregnant',
    "(not|isn't|never|ain't) (even|) (taxed|insured|paid|single|divorced|british|who he says|who she says)",
    'markers for',
    '(bloody hell|wow|yikes|oof|surprise surprise|it is a no|red flags)',
    'on (licence|bail|tag|the register|the sex offenders register|probation|the system|record|a tag|remand)',
    '(also|is|was|been) on the register',
    '(untaxed|uninsured|disqualified|unlicensed|overstayed|deported)',
    'no (insurance|tax|trace|record|convictions|previous|licence|mot)',
    '(has|had|have|got) (form|previous|a record|a page|a flag|markers|history|a file|a past)',
    '(says|said|shows|show|tells|has|had) (otherwise|different|him|her|no|yes|a different)',
    'registered to (a|him|her|the|someone)',
    '(met|seen|nicked|dealt with|had) (the gentleman|him|her|them|the lady) (before|in)',
    '(restraining|non molestation|court|protection) order',
    'non mol',
    'wanted on warrant',
  ],
});

/** By way of the job, on the side. */
export const byTheJob = words({
  name: 'by way of the job',
  phrases: [
    '(friend|mate|pal|cousin|sister|brother|auntie|uncle|nan|mum|dad|girlfriend|boyfriend|bird|daughter|son) (_|) (in|at|on|from|works in|works at|works for) (the|) (council|police|force|dvla|hospital|bank|housing|benefits|surgery|nick|control room|passport office|court|jobcentre|hmrc|dwp|custody|probation|tax office|ward)',
    '(perk|perks|joys|benefit|benefits) of (having|working) (a|the|in|at|on|for)',
    'facial (rec|recognition)',
    "(having|got|with|on) (a|my|the|mum's|someone's) (login|log in|logon|password)",
    '(through|in) the box',
    "(i do|i'm on|i run|i work|i've got|i have|i use|got me on) (anpr|pnc|pnd|niche|athena|cctv|dispatch|records|vetting|intel)",
    'on my (break|lunch|nights|shift)',
    '(handover|briefing|parade|work computer|call list|waiting list|custody list)',
    '(receptionist|clerk|dispatcher|payroll|hr|council tax|admin|library|nurse|teacher|copper|police) (perk|perks|here|privilege)',
    '(release|waiting|call|prison|court|custody) list',
    'anpr (camera|hit|hits)',
    '(used|using|use|with) my (login|access|log in|account)',
    "(in|from|at|on|i'm in|im in) (vetting|payroll|records|dispatch|licensing|housing|benefits|admissions|revenues)",
    '(perk|perks|benefit|joys|bonus|advantage) of (the|my|this) job',
    '(at|in|from) (work|the office|our office|the nick|the station|control|the ward|the surgery)',
    '(my|our|a|late|night|early) (late|night|early|) (shift|turn|lates|nights|earlies)',
    '(on|for me on) (the quiet|the sly|the qt)',
    'while i was (logged on|logged in|on|at work|at it)',
    '(logged on|logged in|on duty|on lates|on nights|on earlies|slow shift|quiet shift|quiet night)',
    '(powers|access) used',
    '(have|got|my|with) (_|) access',
    '(on|in|into|through|via|off) the (system|computer|database|file|files|books|records)',
    '(i|we) (process|type|typed|file|filed|handle|do|did|log|logged) (the|her|his|their|all) (sick notes|statement|statements|file|files|interview|visits|visit|payroll|letters|home visit|payslips|paperwork|log|logs|claims)',
  ],
});

/** Into the machine that only staff have. */
export const intoSystem = words({
  name: 'into the system',
  phrases: [
    '(through|into|in|on) (the|our|work|) (box|computer|system|systems|database|terminal|mainframe|facial rec|facial recognition|pnc|pnd|anpr|niche|athena|leds)',
  ],
});

/** To enter a name or a plate: a search only with a machine to put it into. */
export const enters = words({
  name: 'enter',
  verbs: 'put pop run stick type feed punch key bung whack chuck plug enter search tap'.split(' '),
});

/** What the machine taught: said after the name of the machine only. */
export const knowsNow = words({
  name: 'knows now',
  phrases: [
    '(i|we) (now|) know (why|who|what|where|how|which|whose|exactly)',
    "(i|we) know (you|he|she|they) (were|weren't|was|wasn't|never|didn't)",
    '(turns|turned) out (he|she|they|his|her)',
    '(guess|now) (who|what)',
  ],
});
