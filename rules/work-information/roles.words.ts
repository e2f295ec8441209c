import { words } from '../engine';

/** A clearance, or a unit that does not advertise its people. */
export const secretRole = words({
  name: 'sensitive role or clearance',
  phrases: [
    '(dv|sc|ctc|developed|nppv3|nppv2|edv) (cleared|clearance|vetted|vetting|passed|through)',
    '(sc|dv|ctc|vetting|clearance) (came|come|has come|is|just came) (back|in)',
    "(been|was|went|is|'s|working) undercover (with|in|at|on|as|for)",
    '(counter terror|counter-terror|counter terrorism|ct|spook|spooky|intel|covert|secret squirrel) (bubble|team|unit|job|gig|lot|world|stuff|role|desk)',
    '(vetting|clearance) (came|come|came through|has come|is|got) (through|back|in|passed)',
    '(got|passed|have|holding|hold) (my|his|her|a|) (dv|sc|ctc|edv|security clearance|top secret clearance)',
    '(undercover|covert) (on|in|as|at|officer|cop|ops|operative|unit|team|job|work|role)',
    '(goes|going|went|working|works|posing|pretending) (as|undercover)',
    '(handles|handle|handling|runs|run|running|manages) (sources|informants|chis|agents|snouts)',
    'source (handler|handling|unit)',
    '(joining|joined|starting|started|start|working|work|move|moving|posted|seconded|off) (at|in|on|to|for|with) (the|) (counter terrorism|counter-terrorism|ctu|ct|surveillance|covert|special branch|socu|rocu|source unit|intel|intelligence|firearms|witness protection|protected persons|undercover|anti-corruption|dsu|force intelligence|technical surveillance|close protection|royalty protection) (unit|team|squad|department|bureau|command|)',
    '(place|building|office|job|unit|department) with no (windows|name|sign)',
    "(can't|cannot|not allowed to) (tell|say) (you|anyone|people|) (what|where) (i|we|he|she) (do|does|work|works)",
    '{pass} (my|) (dv|sc|ctc|vetting|clearance)',
    '(runs|handles|recruits|meets|running) (informants|sources|agents)',
    "(job|role|team|unit) (i|he|she|we|they) (can't|cant|cannot|can never|aren't allowed to) (talk|say|tell|mention|discuss)",
  ],
});

/** The writer, a relation or somebody by name. */
export const rolePerson = words({
  name: 'person in the role',
  phrases: [
    "(i|i'm|im|i've|me|my|we|we're|us|our)",
    '(hubby|husband|wife|missus|boyfriend|girlfriend|brother|sister|mate|dad|mum|son|daughter)',
    '(new|) (job|role|post|team) (starts|start|begins|is)',
    'meet',
    '(got|started|starting) (a|my|the|) new (_|) (job|gig|role|post|desk|team)',
    '🎉',
  ],
});

/** Jobs advertised, taught, told in fiction or long ago. */
export const rolesInGeneral = words({
  name: 'roles in general',
  nouns: [
    'vacancy',
    'apprenticeship',
    'inquiry',
    'enquiry',
    'documentary',
    'podcast',
    'book',
    'novel',
    'film',
    'series',
    'episode',
    'shopper',
    'boss',
  ],
  phrases: [
    ...'recruiting recruitment apply applications retired former inquiry bbc itv netflix telly costume fancy surprise party'.split(
      ' ',
    ),
    'find out more',
    'closing date',
    '(will be|is) required',
    'subject to',
    'years ago',
    'vet',
    'line of duty',
  ],
});

/** A uniform, a pass or a number tag that a picture would show. */
export const uniformPicture = words({
  name: 'uniform or pass',
  phrases: [
    'passing out (parade|photo|ceremony)',
    'passing-out parade',
    '(warrant|id|staff) (card|badge|pass)',
    '(new|my|shiny) (lanyard|badge|epaulettes|warrant card)',
    '(my|in) uniform (photo|pic|selfie)',
    'uniform (photo|pic|selfie|fits)',
    'photo in (my|full) uniform',
    'in (full|my) uniform',
    'first day (in uniform|on the beat)',
  ],
});
