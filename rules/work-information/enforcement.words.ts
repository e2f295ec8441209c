import { followedBy, words } from '../engine';

/** Enforcement that loses its point when it is known beforehand. */
export const enforcementWords = words({
  name: 'enforcement',
  nouns: [
    ...'raid sting stakeout'.split(' '),
    'drugs raid',
    'search warrant',
    'dawn raid',
    'test purchase',
    'unannounced visit',
    'unannounced inspection',
    'spot check',
    'decoy',
  ],
  sensed: [
    {
      nouns: ['warrant'],
      sense: (at) => !followedBy(at, 'officer', 'officers', 'card', 'cards', 'number', 'no'),
    },
  ],
  phrases: [
    '(drugs|murder|vice|robbery|raid|fugitive|burglary|gang|firearms) squad',
    '(firearms|arms|arrest|search|entry|covert|obs|surveillance|drugs|drug) (job|op|operation|day|enquiry)',
    '(multi agency|multi-agency|joint|immigration|trading standards|licensing|hmrc|bailiff|council) (raid|raids|visit|visits|op|operation|swoop|bust)',
    '{swoop} on',
    'bail (check|checks)',
    'curfew (check|checks)',
    '{execute} (a|the|some|another|two|three|our|) [warrant]',
    '(big|early|dawn|surprise) (bust|knock|strike|door|doors)',
    '{raid} (a|the|an|some|his|her|their|two|three|four|several)',
    '(strike|arrest) (day|phase|team|teams)',
    'test purchasing',
    '🚪 👮',
    '👮 🚪',
    '🚔 🚪',
    '🚪 🚔',
    '🚨 🚪',
    '🚪 🚨',
    '(op|operation) _ (is|goes|going|starts|kicks off) (live|on|off|tomorrow|tonight)',
    '(immigration|border force|trading standards|hmrc|dwp|enforcement|licensing) (lot|team|officers|boys|van|lads|people|) (are|is|will be) (doing|hitting|visiting|raiding|doing over|going)',
  ],
});

/** The same in words that builders, bailiffs and visitors use too: a sign only beside police matters. */
export const doorWork = words({
  name: 'going through doors',
  phrases: [
    '{pay} (a|another|some|) (visit|visits) to',
    '{take} (a|the|two|three|four|some|several|his|her|their|an) (house|houses|flat|flats|address|addresses|farm|unit|lock-up|dealer|dealers|gang)',
    '{take} (down|out) (a|the|some|his|two|three) (gang|dealer|dealers|farm|house|houses|crew|county line)',
    '{knock} (on|off) (some|a few|a couple of|his|their|your) (door|doors|addresses)',
    '{turn} over (a|the|some|his|her|their|two|three|an) (house|houses|flat|flats|address|place|unit|shop|garage)',
    '{search} (a|the|some|his|her|their|two|three|an) (house|houses|flat|flats|address|addresses|premises|unit|lock-up)',
    '(we|they|lads|team|squad) (move|strike|go in|hit) (on|in|at|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '{put} (a|the|his|her|their|some|another|this|that|) [door] (in|through)',
    '{go} through (a|the|his|her|their|some|_) [door]',
    '{boot} (a|the|some|his|their|in) [door]',
    '{smash} (a|the|some|his|their|in) [door]',
    '[door] (is|are|going|getting|gonna be) (going|getting|gonna|put|kicked|booted|smashed|in)',
    'knocking (on|down) (some|a few|a|his|their) doors',
    '(early|dawn|surprise) (wake up call|alarm call|wake-up call|visit|visitors)',
    '(hit|hitting|doing|turning over) (an|the|some|a few|his|her|their|two|three|four|several|_) (address|addresses|house|houses|flat|flats|farm|unit|lock-up|shop|drug dealer|dealer|dealers|caravan)',
    '{nick} (him|her|them|the lot|someone)',
    '{lift} (him|her|them)',
    'in for (him|them|her)',
    '(op|operation|job) (is|goes|going|kicks off|starts) (live|on|off)',
    '{evict} (them|the)',
    '(two|three|four|five|six|seven|eight|ten|twelve|several) addresses (across|in|around|at|tonight|tomorrow)',
    '(looking|searching|checking|stopping|hunting) for (untaxed|uninsured|stolen|banned|drink) (cars|vehicles|drivers|bikes)',
    '(target|targets|subject|subjects) (coming|leaving|arriving|on the move|due|walking)',
    '🔨 🚪',
    '🚪 🔨',
  ],
});

/** What makes it police work. */
export const enforcementMatter = words({
  name: 'police matter',
  nouns: [
    'dealer',
    'suspect',
    'gang',
    'drug',
    'burglar',
    'villain',
    'crook',
    'scrote',
    'wrong un',
    'cannabis farm',
    'address',
    'lock-up',
    'squad',
    'scumbag',
    'thief',
    'robber',
    'bookie',
    'uninsured driver',
  ],
  phrases: [
    ...'dodgy untaxed uninsured weed cannabis cocaine knives guns handcuffs cuffs shift colleagues nick shh shhh 🤫 🚔 👮 🚓 🚨 #police'.split(
      ' ',
    ),
    'the (_|) estate',
    '(early|dawn) (one|start|doors|turn)',
    'wish us luck',
    'watch this space',
    '(county|drug|drugs) (lines|line|house|dealer)',
    '(op|operation) _',
  ],
});

/** Now or later, more finely than the shared list: clock times, shifts and `this Saturday`. */
export const plannedTime = words({
  name: 'planned time',
  phrases: [
    '_ (am|pm|a.m|p.m)',
    ...'0400 0430 0500 0530 0600 0630 tonight tomorrow tomoz tmrw tmoz imminent imminently shortly'.split(
      ' ',
    ),
    ...'4am 5am 6am 430am 530am 4.30am 5.30am 6.30am'.split(' '),
    '(this|next|on) (week|weekend|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri|sat|sun)',
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (morning|night|from|at|evening|afternoon)',
    '(in|by) the morning',
    '(at|about|around|for|from|by|before|till) (half|quarter|5|6|7|four|five|six|seven|eight|nine|ten|5am|6am)',
    '(early|bright and early|crack of dawn|first thing|before dawn|at dawn|first light|stupid o clock|silly o clock)',
    '(will|gonna|going to|about to|due to|set to|we are|planning|plan) (be|do|go|hit|take|put|move|start|run|)',
    "(we'll|they'll|he'll|she'll|i'll) (be|hit|go|do|take|put)",
    'any (minute|second|time|moment) now',
    'in (_|a few|the next|about) (minute|minutes|mins|hour|hours|half an hour)',
    'right now',
    'as we speak',
    'next hour',
    '(later|soon|in a bit|in a min|in a sec)',
    '(after|before) (teatime|tea|dark|lunch|school|midnight|breakfast|work)',
  ],
});

/** Told afterwards: results are for publishing. */
export const afterTheEvent = words({
  name: 'after the event',
  verbs: ['recover'],
  phrases: [
    ...'yesterday earlier executed arrested seized recovered charged jailed sentenced results result convicted remanded'.split(
      ' ',
    ),
    '(last|over the) (night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|few)',
    '(this|early this) morning',
    '(carried|was|were|has been|have been) (out|executed|raided|searched|closed)',
    'good result',
  ],
});
