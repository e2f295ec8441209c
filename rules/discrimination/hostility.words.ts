import { words } from '../engine';

/** The writer's own loathing, with the people it is for after it: `I can't stand …`. */
export const loathing = words({
  name: 'loathing',
  disguised: true,
  phrases: [
    "(don't|do not|never|wouldn't|would not|won't|can't|cannot|couldn't) (trust|believe|rely on)",
    "(never|wouldn't|would not) (let a|let any|have a|have any|let one)",
    '(keep|keeping) (that|this|the|all|all that|your) (gay|trans|pride|lgbt|religious|islamic|foreign)',
    "(don't|do not) want (a|any|more|another|these|those)",
    "i (really|fucking|just|absolutely|truly|do|) (hate|despise|loathe|detest|can't stand|cannot stand|can't bear)",
    "(can't|cannot) (stand|bear|stomach|abide)",
    '(hate|despise|loathe|detest) (all|those|these|every|you|fucking|bloody)',
    '(so|) (sick|tired|fed up) (and tired|to death|) of (being around|being surrounded by|living with|working with|seeing|hearing about|all|these|those)',
    '(fed up|sick|tired) of',
    'disgusted by',
    '(fuck|fuk|fucc|screw|sod|bollocks to|to hell with) (all|the|you|these|those|every|off|)',
    'down with',
    '(typical|trust (a|an))',
    '(never|yet to|still to) (met|meet|known|know|seen|found) (a|an|one|any)',
    'who (the hell|the fuck|on earth|in their right mind|) (let|lets|allowed|allows|hired|hires|thought|thinks|decided|employs|employed)',
    'why (are|do|did|should|would) (we|they|i|you|taxpayers) (still|even|keep|have to|) (let|letting|house|housing|pay|paying|feed|feeding|give|giving|bring|bringing|import|importing|take|taking|put up|fund|funding|employ|employing|hire|hiring|promote|promoting|allow|allowing)',
    'nothing (worse|more disgusting|sicker) than',
    'nothing (is|) as (sick|disgusting|bad|vile|nauseating|🤮|🤢) as',
    'what is it with',
    "(what's|whats|what is|what's) wrong with",
    "what 's wrong with",
    'nothing (_|) (_|) (_|) (_|) i (like|respect|love) less than',
    'would rather (die|have cancer|kill myself|be dead|starve|eat _) than',
    "(i'd|id) rather (die|have cancer|kill myself|be dead|starve|eat _|lose _) than",
    "(don't|do not) (talk to|want to talk to|want to be near|come near)",
    'never (eat|date|trust|touch|vote for|hire|employ|rent to|marry)',
    "(wouldn't|would not) (trust|employ|hire|date|rent to|marry|touch)",
    "(don't|do not|dont|never|wouldn't|would not|won't|no one would|nobody would|would never|i'd never) (want to|) (lend|lend money|give money|turn your back|leave your wallet|share|live|work|sit|date|marry|hire|employ|rent|sell|serve|trust|vote for|follow|be around|be near|go near|eat|drink|deal|do business|take orders|buy) (a _|) (with|from|to|near|by|next to|for|)",
    'keep away from',
    'nauseating',
  ],
});

/** A person likened to a group that is looked down on: `drives like a …`. */
export const likeOne = words({
  name: 'like one of them',
  phrases: [
    '(look|looks|looked|looking|dress|dresses|dressed|drive|drives|park|parks|talk|talks|walk|walks|sound|sounds|act|acts|acting|smell|smells|live|lives|eat|eats) like (a|an|some|some sort of)',
  ],
});

/** What people are said to do to the writer: `… make me sick`. */
export const disgustAt = words({
  name: 'disgust at somebody',
  disguised: true,
  phrases: [
    '{make} me (feel|so|) (sick|furious|angry|puke|vomit|ill|want to vomit|want to puke|🤮|🤢|😡|🤬|😤|heave|gag|uncomfortable)',
    '{make} my (skin crawl|blood boil|stomach turn|stomach churn)',
    '{fill} me with (so much|) (rage|disgust|hate|anger|hatred)',
    '(pissing|piss|pisses) me off (so much|)',
    '{disgust} me',
    '{repulse} me',
    '(get|gets|getting) on my (nerves|tits|wick)',
    '(do|does|doing) my head in',
    '{drive} me (mad|nuts|insane|up the wall)',
    '{give} me the (creeps|ick)',
    'i feel (disgusted|sick|disgust|hatred|🤮|🤢|😡|🤬)',
  ],
});

/** What is shouted at people to be rid of them, with coarse words. */
export const coarseDismissal = words({
  name: 'coarse dismissal',
  disguised: true,
  phrases: [
    '(fuck|fuk|piss|sod|bugger|eff|jog|naff) off',
    '{go} (and|) (fuck|fuk) (themselves|yourself|yourselves|itself)',
    'get the (fuck|hell) out',
    '(rot|burn) in hell',
    'drop dead',
    'shut (the fuck|the hell|) up',
  ],
});

/** Seen through disguises for the sake of the phrases they are part of. */
export const behindDisguises = words({
  name: 'word in a phrase of hostility',
  disguised: true,
  phrases:
    'fuck fucking fucked threat danger worth lives disgusted disgusting dead suffer hate rage worst'.split(
      ' ',
    ),
});
