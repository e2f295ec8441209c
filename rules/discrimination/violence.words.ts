import { listed, words } from '../engine';

/** Acts that kill or gravely hurt. */
export const violence = words({
  name: 'violent act',
  disguised: true,
  verbs: [
    ...listed(`kill murder stab beat shoot hang strangle torture execute slaughter exterminate eradicate gas burn
    drown behead hurt rape lynch bomb nuke sterilise sterilize castrate cull neuter eliminate punch
    slap batter thump kick butcher bludgeon whip flog stone poison suffocate annihilate massacre
    assassinate smash torch firebomb bulldoze vandalise maim cripple throttle crucify`),
    'wipe out',
    'put down',
    'string up',
    'beat up',
    'run over',
    'mow down',
    'get rid of',
    'put an end to',
    'do away with',
    'snap the necks of',
    'snap the neck of',
    'slit the throats of',
    'beat the shit out of',
    'knock out',
    'shoot down',
    'dispose of',
    'set fire to',
  ],
  phrases: [
    ...listed('🔪 🔫 💣 👊 🗡 💀 ☠ 🪓 🧨'),
    '(all|be|were) dead',
    'throats (slit|cut)',
    'end (every|all|the|those|these)',
    'suffer',
    '(needs|need|deserves|deserve) (a|) (good|) (kicking|slap|slapping|beating|hiding|bullet|battering|shooting|hanging)',
  ],
});

/** Attacks by more than one word, apart so that no disguise is looked for in their small words. */
export const attack = words({
  name: 'attack',
  verbs: [
    'put a (brick|firework|bullet|petrol bomb) (through|in)',
    '(chuck|throw|lob) a (brick|stone|rock|firework|petrol bomb) (through|at)',
  ],
});

/** Words that make an act wished for, planned or called for. */
export const wish = words({
  name: 'wish or plan',
  phrases: [
    "(i'm|im|i am|we are|we're|i'll|we'll|i will|we will|i'm gonna|we gonna) (_|) (going to|gonna|)",
    '(i|we|they|you) (just|really|) (want|need|have|ought|should|must|would love|would like) (to|just|have|)',
    "(i'd|we'd) (love|like|happily|gladly|rather|) (to|)",
    "(let's|lets|let us) (just|all|)",
    '(someone|somebody|anyone|they|government|police|everyone|people) (should|needs to|ought to|must|could) (just|really|)',
    '(if only|only hope|hoping|hope|wish|wishing|pray|praying) (someone|somebody|they|he|she|it|) (would|will|)',
    '(should|must|deserve|deserves|ought|need|needs) (to|all|) (be|have|get)',
    '(deserve|deserves|deserved) (to|it)',
    '(would|will|should|to) all (be|have)',
    "(we would|we'd|world would|society would|be) (be|) better off (if|without)",
    '(love|like) to (see|watch)',
    '(interest|time|legal|ok|okay|fine) to (just|)',
    "(should not|should|shouldn't) be (illegal|decriminalised|legal|legalised|allowed)",
    'what if we (just|all|)',
    "why (don't|not) (we|just|you|they) (just|)",
    'seriously considering',
    'when i start',
    'had (their|his|her) throats',
    'in a just world',
    '(can|could) (just|) (go|all go) (and|)',
  ],
});

/** Somebody pointed to by a pronoun, who need not have been named for a threat to be one. */
export const himOrHer = words({
  name: 'him or her',
  phrases: ['him', 'her', 'he', 'she', '(his|her) (neck|throat|face|head)'],
});
