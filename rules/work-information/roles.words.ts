import { followedBy, words } from '../engine';

/** A clearance, or a unit that does not advertise its people. */
export const secretRole = words({
  name: 'sensitive role or clearance',
  sensed: [
    {
      phrases: [
        '({guard}|{mind}|{protect}) (a|the) (supergrass|witness|defector|ambassador|minister|judge|informant)',
      ],
      sense: (at) => !followedBy(at, "'s"),
    },
  ],
  phrases: [
    '(special branch|source handling|deep cover)',
    '(royalty|close|witness) protection',
    '{work} undercover',
    '(building|office|place|floor) (has|with) no (windows|sign|name|number)',
    "(can't|cannot|can't ever|not allowed to) (say|tell you|mention|talk about) (where|what|who) (i|we|it|but|or|and|my)",
    '(dv|sc|ctc|edv|nppv3) (finally|just|_|) (came|come) (back|through)',
    '(protection|surveillance|intelligence|counter terror) (command|desk|ops)',
    '(spy|spies|gchq|mi5|mi6|special branch) (hq|desk|job|work)',
    '(made up|fake|cover) (name|identity|story) and (a|my)',
    'buying (off|from|drugs) (dealers|from|off)',
    '(dv|sc|ctc|edv|mv|nppv3|nppv2|developed|vetting|clearance) (and _|) (cleared|clearance|vetted|vetting|passed|through|done|both|came|has come|is|back)',
    'vetted to (mv|sc|dv|_)',
    '(security|highest|top|top level|enhanced) (clearance|vetting)',
    '(for|with|join|joining|joined) the (spooks|spies|funnies|spook)',
    '{pass} (my|his|her|) (dv|sc|ctc|edv|vetting)',
    '(my|his|her|got|passed) (dv|sc clearance|edv)',
    'undercover (for|since|in|at|on|now|these|with)',
    '(covert|intel|intelligence|source|dedicated source) (unit|team|cell|desk|handler)',
    '(counter terror|counter terrorism|anti terror|anti terrorism|covert|special branch|witness protection|protected persons|anti corruption|source handling|surveillance|armed response|firearms|undercover|organised crime|intelligence) (_|) (team|unit|squad|lot|department|bureau|command|desk|world|job|gig|role|surveillance|officer|op|ops|operations|work|cop|agent|post)',
    ...'rocu tsu socu ctu dsu ctsfo'.split(' '),
    '(do|doing|does|did) (obs|surveillance|covert|undercover)',
    'obs on',
    "(been|was|went|is|'s|working|goes|posing) (undercover|embedded)",
    '(handles|handle|handling|run|runs|running|recruits|meets) (sources|informants|chis|agents)',
    '(keeps|keeping) (our|the) protected witnesses',
    '(place|building|office|job|unit|department) with no (windows|name|sign)',
    "(job|role|team|unit) (i|he|she|we|they) (can't|cant|cannot|can never|aren't allowed to) (talk|say|tell|mention|discuss)",
    'not (her|his|their) (real|) name at work',
    'breaks phones',
    '(pretends|pretending|poses|posing) (to be|as) (a|an|her|his|the)',
    '(guards|guarding|protects|protecting|minds|minding|drives|driving|babysits|babysitting|escorting) (ministers|the minister|a minister|royals|the royals|the king|the pm|judges|the judge|a judge|witnesses|the witness|a witness|the commissioner)',
    '(as|is|was|become|became|work as) a (handler|source handler|covert officer)',
    'as a handler',
  ],
});

/** Where and when somebody in the service can be found. */
export const ownRoutine = words({
  name: 'routine or home of staff',
  phrases: [
    '(stab vest|warrant card|force fleece|shoulder number|epaulettes|body armour|uniform) (on|in|hanging|drying|behind|and|photo|selfie)',
    '(earlies|lates|nights|rest days) (till|until|from|then|this week|next|all week)',
    'collar number',
    '(walk|cycle|run|drive|bus|train) (home|to work|in) (past|via|through|along|at) (the|_)',
    'every (single|) (weekday|shift)',
  ],
});

/** Somebody in particular. */
export const rolePerson = words({
  name: 'person in the role',
  phrases: [
    '(new|dream|first|last) (job|role|day|post|week)',
    "(can't|cant) wait",
    '(starts|starting|start|started|joined|joining) (_|) (monday|tuesday|wednesday|thursday|friday|tomorrow|today|next)',
    ...'i im me my we our us he she his her meet hubby husband wife missus boyfriend girlfriend brother sister mate dad mum son daughter proud thrilled 🎉 they experience background career'.split(
      ' ',
    ),
    "(i'm|i've|we're|he's|she's|they're)",
  ],
});

/** A uniform, a pass or a first day that a picture would show. */
export const uniformPicture = words({
  name: 'uniform or pass',
  phrases: [
    'passing (out|-out) (parade|photo|ceremony)',
    'passing-out parade',
    '(warrant|id|staff) (card|badge|pass)',
    '(new|my|shiny) (lanyard|badge|epaulettes)',
    '(in|my|full) uniform',
    'uniform (photo|pic|selfie|fits)',
    'checked in at',
    'lanyards on',
    "(joined|joining|join) the (commissioner's|_|police) (office|force|police|team) as",
    '(promotion|promoted) to (detective|sergeant|inspector|constable|ds|di)',
    'police staff by day',
  ],
});

export const introduced = words({
  name: 'introduced',
  phrases: ['meet', '(say hello|welcome|introducing|wave) to', 'follow our (new|_) team'],
});
