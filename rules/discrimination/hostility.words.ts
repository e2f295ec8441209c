import { words } from '../engine';

/** The writer's own loathing, with the people it is for after it: `I can't stand …`. */
export const loathing = words({
  name: 'loathing',
  disguised: true,
  phrases: [
    "i (really|fucking|just|absolutely|truly|do|) (hate|despise|loathe|detest|can't stand|cannot stand|can't bear)",
    "(can't|cannot) (stand|bear|stomach|abide)",
    '(hate|despise|loathe|detest) (all|those|these|every|you|fucking|bloody)',
    '(so|) (sick|tired|fed up) (and tired|to death|) of (being around|being surrounded by|living with|working with|seeing|hearing about|all|these|those)',
    '(fed up|sick|tired) of',
    'disgusted by',
    '(fuck|screw|sod|bollocks to|to hell with) (all|the|you|these|those|every|off|)',
    'down with',
    'nothing (worse|as sick|as disgusting|more disgusting) than',
    'nothing (_|) (_|) (_|) i (like|hate) (less|more) than',
    'would rather (die|have cancer|kill myself|be dead|starve|eat _) than',
    "(i'd|id) rather (die|have cancer|kill myself|be dead|starve|eat _|lose _) than",
    "(don't|do not) (talk to|want to talk to|want to be near|come near)",
    'never (eat|date|trust|touch|vote for|hire|employ|rent to|marry)',
    "(wouldn't|would not) (trust|employ|hire|date|rent to|marry|touch)",
    'keep away from',
    'nauseating',
  ],
});

/** What people are said to do to the writer: `… make me sick`. */
export const disgustAt = words({
  name: 'disgust at somebody',
  disguised: true,
  phrases: [
    '{make} me (feel|so|) (sick|furious|angry|puke|vomit|ill|want to vomit|want to puke|🤮|🤢|😡|🤬|heave|gag|uncomfortable)',
    '{make} my (skin crawl|blood boil|stomach turn|stomach churn)',
    '{fill} me with (so much|) (rage|disgust|hate|anger|hatred)',
    '(pissing|piss|pisses) me off (so much|)',
    '{disgust} me',
    '{repulse} me',
    'get on my (nerves|tits|wick)',
    'i feel (disgusted|sick|disgust|hatred|🤮|🤢|😡|🤬)',
  ],
});

/** What is shouted at people to be rid of them, with coarse words. */
export const coarseDismissal = words({
  name: 'coarse dismissal',
  disguised: true,
  phrases: [
    '(fuck|piss|sod|bugger|eff|jog|naff) off',
    '{go} (and|) fuck (themselves|yourself|yourselves|itself)',
    'get the (fuck|hell) out',
    '(rot|burn) in hell',
    'drop dead',
    'shut (the fuck|the hell|) up',
  ],
});
