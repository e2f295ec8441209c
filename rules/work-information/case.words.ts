import { words } from '../engine';

/** Somebody is arrested, charged or tried. */
export const activeCase = words({
  name: 'case under way',
  verbs: [...'arrest nick charge detain remand bail stab murder rape burgle rob'.split(' ')],
  nouns: [
    ...'killing killer theft attack assault fraud kidnap abduction blackmail investigation detective offence crime prosecutor alibi stabbing murder shooting burglary robbery rape suspect trial arson manslaughter hearing inquest defendant juror jury solicitor barrister prosecution defence dock plea id-parade interview statement'.split(
      ' ',
    ),
    'duty solicitor',
    'id parade',
    'detective',
  ],
  phrases: [
    'blood on (his|her)',
    'dna',
    '(the|a|our|main|star|key) witness',
    ...'cps custody court crown charges file di jurors guilty'.split(' '),
    'lab tech',
    'no commented',
    'under caution',
    'hit and run',
    'questioned',
    'facing trial',
    'suspect',
    'charged',
    'murder team',
    'my brief',
    "dna's",
    'forensics',
  ],
});

/** What the investigators hold, and nobody else knows. */
export const evidence = words({
  name: 'evidence',
  nouns: [
    ...'swab fingerprint footprint dna knife hammer bat weapon blade gun crowbar boot trainer bloodstain cctv footage confession alibi screenshot gait toxicology post-mortem exhibit transcript diary barrister laptop receipt'.split(
      ' ',
    ),
    'cell site',
    'body',
    'search history',
    'interview',
  ],
  phrases: [
    '(his|her) (blood|prints|dna|phone|jumper|car)',
    '(his|her|the) phone',
    'self defence',
    '(his|her) story',
    'bank card',
    'the video',
    '(give|giving) evidence',
    'the warrant',
    'my brief',
    'not a match',
    'timeline',
    'forensics',
    'post mortem',
    'bloods',
    'blood',
    'prints',
    'where (the|her|his) (body|_) (is|was)',
    'id parade',
  ],
});

/** That it was found, said, or came back. */
export const cameToLight = words({
  name: 'came to light',
  phrases: [
    '(is|was|are|came up) (a|) (match|positive)',
    "(is|are|was|were|'s) all over (the|his|her|it)",
    '(dna|forensics|cctv|bloods|footage|lab|phone|prints|pathologist) (says|say|shows|show|proves|prove)',
    '(his|her|their) (phone|laptop|browser|search history) (had|has|shows|was full)',
    '(till|until|when|then|before) we (showed|played|told|read) (him|her|them)',
    "(we've|weve|we have|they've|they have|we) (got|found|recovered|seized|had) (the|his|her|a|him|it)",
    '(came|comes|come|coming) back (to|as|with|positive|negative|from|clean)',
    '(was|were|been) (found|recovered|hidden|under|in) (in|under|behind|at|on|his|the)',
    '(told|tells|telling|gave|showed|showing|led) (us|them|officers) (where|what|who|how|everything|the lot|up|to)',
    '(no|went no|gave no) (commented|comment)',
    '(he|she|they|has|have|lad|suspect) (coughed|confessed|admitted|fessed up|put his hands up|held his hands up|owned up|broke down|sang)',
    '(gave|give|grassed|shopped|dropped|sold) (him|her|them) (up|in it|out)',
    '(found|matched|recovered|seized|dug up|traced|lifted|dug out) (_|) (_|) (his|her|the|on|under|behind)',
    "(couldn't|can't|cannot|could not|wasn't) (be|) (sure|certain|pick|identify|remember|say)",
    '(denied|denying|blamed|blaming|lied|lying|crumbled|cracked|cried|clammed up|changed)',
    '(puts|placed|places|shows|proves|links|ties|linked) (him|her|it|them)',
    '(picked|pointed) (the|him|her) (wrong|right|one|out)',
    '(laughing|smirking|crying) when (he|she|they)',
    '(matches|match|matched|puts him|puts her|shows him|shows her|places him)',
    '(i|we) (typed|watched|saw|read|heard|transcribed|took|sat in on|logged|listened to) (up|) (the|his|her|it)',
  ],
});

/** What comes next or came before, which a jury may not hear. */
export const verdictTalk = words({
  name: 'guilt or outcome foretold',
  phrases: [
    "(he's|she's|he|she|they're) (going to be|will be|gonna be|getting|being) (charged|arrested|convicted|bailed|remanded)",
    "(he's|she's|they're|is|are|will|going to|gonna) (pleading|plead) (guilty|not guilty)",
    "(witness|complainant|victim) (has|is|'s|was|got|) (gone|going|getting|bottled|pulled|wobbly|withdrawn|backed|done|wobbling|retracted)",
    'cps (_|) (_|) (dropped|dropping|binned|nfa)',
    "(not|never|isn't) (been|) (said|heard|mentioned|told|read out|shown|raised) in court",
    "(the|) cps (have|has|already|are|will|said|say|won't|wont|don't) (already|) (said|decided|charging|charge|drop|dropping|told|authorised|nfa|say|got|think|to)",
    "there (isn't|is not|wasn't|is) (enough|no evidence)",
    "(jury|jurors|they) (won't|wont|don't|can't|never|will not|aren't allowed to|didn't) (hear|know|hear it|get told|be told)",
    "(he's|she's|hes|he has|she has) (done|did) (it|this|that) before",
    '(same|classic) mo',
    '(has|got|with) (previous|pre cons|precons|form) for',
    "(he'll|she'll|hell|they'll|will be|be) (going|go|be going) (away|down) (for|_)",
    '(hope|hopes) (he|she|they) (never|rots|gets life|gets what)',
    '(finally|at last) in the dock',
    '(guilty plea|going guilty|guilty anticipated|changing (his|her) plea)',
    '(hanging|hangs) by a thread',
    "defence (don't|dont|doesn't|hasn't|haven't) (have|know|got|seen)",
    'dropping it',
    'in (his|her) (sock|boot|bag|loft|freezer|shed|car|pocket)',
    'nail (him|her|them)',
    "(he's|she's|hes|they're) (toast|done|bang to rights|nicked|finished|guilty|going down|cooked|not getting out)",
    '(withdrawing|retracting|dropping|withdrawn|retracted) (her|his|the|their) (statement|complaint|allegation|charges|evidence)',
    '(victim|complainant|witness) (_|_ _|_ _ _|_ _ _ _) (dropped|pulled|backed|bottled) (out|it)',
    "(he'll|she'll|they'll) (walk|get off)",
    'bang to rights',
    'slam dunk',
    '(not even|just waiting on the|waiting to be|not) (charged|charge) yet',
  ],
});
