import { followedBy, precededBy, words } from '../engine';

/** Under suspicion, and no further. */
export const underSuspicion = words({
  name: 'under suspicion',
  sensed: [
    {
      verbs: ['arrest', 'nick', 'detain'],
      sense: (at) =>
        !precededBy(at, ...'a an the further more few made fifth of under no'.split(' ')),
    },
  ],
  phrases: [
    ...'rui bailed'.split(' '),
    '(been|got|was|is|getting|were|being|gets) (lifted|pulled in|taken in|carted off|picked up|banged up|cuffed|led away|brought in|hauled in|questioned|interviewed|investigated)',
    '{take} into custody',
    '(in|still in) (custody|the cells|a cell|cell _|cuffs|handcuffs)',
    '(out|released|back|still) on (bail|police bail)',
    'on bail',
    'released (under investigation|pending)',
    'under investigation',
    'helping (police|the police|us|officers) with',
    'on suspicion of',
    "(they've|we've) (had in|lifted|got in)",
    'is with us',
    'sleeping it off',
    '(not|never|not been|not yet|yet been) charged',
    '(they|police|cops|we) (took|carted|led|marched|hauled|dragged) (him|her|) (away|off|in)',
    'mugshot',
    '(got|nicked|lifted|picked up) (the|that|your) (dad|mum|son|husband|brother|uncle|caretaker|coach|vicar|neighbour|landlord|teacher) (_|) (in the end|at last|,|last night|this morning|at|from)',
    '(lad|bloke|man|woman|one|girl|guy|fella) (they|we) (got|nicked|lifted|had|took|arrested|came for)',
    'pending forensics',
    'helping (us|them|police) with (our|their|his)',
    '(brought|hauled) in at',
    'drunk tank',
    'recognised (him|her)',
  ],
});

/** An inquiry, an arrest, a suspension: what it would hurt to be linked with. */
export const delicateMatter = words({
  name: 'delicate matter',
  verbs: [
    'arrest',
    'nick',
    'suspend',
    'charge',
    'raid',
    'sack',
    'lift',
    'investigate',
    'overdose',
    'drown',
  ],
  nouns: [
    ...'stabbing murder fraud theft drug gak arrest victim cell custody mugshot affair overdose complaint complainant cuff handcuff'.split(
      ' ',
    ),
    'body',
    'drink driver',
  ],
  phrases: [
    '(hearing|tribunal|misconduct|strip search|court case|inquest)',
    'drink driving',
    'drink-driving',
    'pulled over',
    'pulled drink',
    '(had|been|got) in since',
    "(they're|police are|cops are|they are) after",
    'in custody',
    '(rang|called) (999|the police) on',
    'sleeping it off',
    '(pulled|fished|dragged|cut) (out of|from|down)',
    'who (it is|they found|got|was|is it)',
    '(death|fire|accident|incident|explosion|crash)',
    '{march} out',
    '{walk} out',
    'off sick',
  ],
});

/** A riddle whose answer is a person, or a yes in other words. */
export const identityHint = words({
  name: 'hint',
  sensed: [
    {
      phrases: [
        'which (_|_ _|) (councillor|headteacher|teacher|vicar|mp|mayor|footballer|singer|presenter|doctor|landlord|coach|judge|officer|actor|comedian|player)',
      ],
      sense: (at) => !followedBy(at, ...'do does did can should would is are to you i'.split(' ')),
    },
  ],
  phrases: [
    '(guess|guessing) (who|which|whose)',
    '(name|surname) (of|like|is like|same as|as) (a|an|the) _',
    '(riddle|quiz|clue|question) (for you|for you all|time)',
    'we all recognised',
    'no prizes for guessing',
    '(clue|hint|initials) (:|is|are)',
    'rhymes with',
    "(won't|not going to|can't|not allowed to) (say|name|tell you|show you) (his|her|him|who|which|names|whose)",
    "(it's|its) a (very|) (small|tiny) _",
    'think that _',
    "(neither|cannot|could not|can't) confirm (nor|or) deny",
    '(my|his|her) lips are sealed',
    "(you'd|you would|you) make a good _",
    'put it this way',
    "(let's|lets) just say",
    '(very|getting) (warm|warmer)',
    'no comment',
    "(couldn't|could not) possibly (comment|say)",
    '(certain|well known|local|famous) (_|) (_|) (voice|striker|face|councillor|headteacher|teacher|vicar|singer|footballer|actor|presenter|dj|landlord|businessman|family)',
    "(it's|its|that's|that is|it is) (_ who|the|_ from) (_|) (at|from|off|in|who)",
    'bingo',
    '😉',
    "(you|u) (said|didn't hear) (it|that)",
    'if you know you know',
    'iykyk',
  ],
});

/** The writer is asked because of where he or she works. */
export const askedInside = words({
  name: 'asked as an insider',
  phrases: [
    'you (work|worked|would know|know|were on|are on|must know|heard|hear|hearing)',
    "(you'd|youd|you'll|u) know",
    "(you're|youre|your|ur) (in|at|on|police|with|the|hr|a)",
    '(is|are) it true',
    '(is|was|were|are) (it|that|they|he|she) (_|) (_|) (or|from|they|who)',
    '(rumour|rumours|hearing|heard|reckons|saying)',
    'can you confirm',
  ],
});

/** Neither yes nor no, and nothing between the lines. */
export const noAnswer = words({
  name: 'no answer',
  phrases: [
    "(no|not a|haven't a|have no) (idea|clue)",
    "(don't|dont|do not|wouldn't) (know|ask|believe|speculate|tell)",
    '(not|nope) (true|him|her|them|for me|my place|mine|on here|something)',
    '(ask|try|ring|contact) (the|them|him|her|press)',
    '(press office|press release|published|website|no more info|statement|rumours|gossip|condolences|thoughts|sorry|congratulations|please)',
    "(can't|cannot|can not|won't|not allowed to|shouldn't) (ever|) (say|discuss|comment|talk|tell|confirm)",
    '(wait|waiting) (for|and see)',
    'leave (it|them|him|her)',
  ],
});
